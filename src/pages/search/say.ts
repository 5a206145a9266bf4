import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the search: `say('count', { count: 3 })`. */
export const say = speaker<typeof words>(() => words)
