import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text that the concept pages share: `say('quiz')`. */
export const say = speaker<typeof words>(() => words)
