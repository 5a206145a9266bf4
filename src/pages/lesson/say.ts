import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text around lessons: `say('minutes', { count: 5 })`. */
export const say = speaker<typeof words>(() => words)
