import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text that several pages share: `say('need-login')`. */
export const say = speaker<typeof words>(() => words)
