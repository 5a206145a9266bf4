import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the front page: `say('door-learn')`. */
export const say = speaker<typeof words>(() => words)
