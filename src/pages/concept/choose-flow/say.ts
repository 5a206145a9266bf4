import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the page on the choice of a flow: `say('question', { n: 2 })`. */
export const say = speaker<typeof words>(() => words)
