import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the printed sheets: `say('answers')`. */
export const say = speaker<typeof words>(() => words)
