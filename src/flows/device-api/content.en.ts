import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { deviceActs, deviceAgain } from '#flows/kit/words/device-acts.en.ts'
import { deviceAsk } from '#flows/kit/words/device-ask.en.ts'
import { deviceEndings } from '#flows/kit/words/device-endings.en.ts'
import { devicePhone } from '#flows/kit/words/device-phone.en.ts'
import { devicePoll } from '#flows/kit/words/device-poll.en.ts'
import { deviceToken } from '#flows/kit/words/device-token.en.ts'
import { card } from './card.ts'

/** Device Authorization, Call API, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 8628',
  status: 'Good for TVs, command lines and other devices without a good keyboard',
  intro: 'Twelve steps and two devices. The TV has no keyboard, so Lina carries a short code to her phone.',
  steps: titled(card.titles, { ...deviceAsk, ...devicePoll, ...devicePhone, ...deviceToken }),
  acts: deviceActs,
  again: deviceAgain,
  endings: deviceEndings,
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12>
