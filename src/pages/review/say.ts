import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the review: `say('title')`. */
export const say = speaker<typeof words>(() => words)
