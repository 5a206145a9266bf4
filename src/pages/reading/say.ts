import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text for readers without scripts: `say('step-of', { n: 3, total: 11 })`. */
export const say = speaker<typeof words>(() => words)
