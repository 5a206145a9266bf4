import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the view of a signature: `say('base')`. */
export const say = speaker<typeof words>(() => words)
