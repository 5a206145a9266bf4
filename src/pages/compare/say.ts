import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the comparison: `say('row-of', { row: 2, total: 10 })`. */
export const say = speaker<typeof words>(() => words)
