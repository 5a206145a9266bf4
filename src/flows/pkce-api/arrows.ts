import { nativeCodeArrows } from '#flows/kit/arrows/code-at-native-app.ts'
import { photosCall } from '#flows/kit/arrows/photos-call.ts'
import type { StepMeta } from '#world/records.ts'

/** The arrow of each state that does something: who, to whom, over which channel, by which clause. */
export const arrows = {
  ...nativeCodeArrows({ button: 'Print …', tokens: '200 access_token, refresh_token' }),
  ...photosCall({ from: 'mobile', channel: 'direct', call: 10, answer: 11 }),
} as const satisfies Readonly<Record<string, StepMeta>>
