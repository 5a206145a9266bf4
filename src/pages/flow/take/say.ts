import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of what can be taken away from a flow: `say('qr')`. */
export const say = speaker<typeof words>(() => words)
