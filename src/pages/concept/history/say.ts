import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the page on history: `say('task')`. */
export const say = speaker<typeof words>(() => words)
