import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of presenting: `say('step-of', { step: 2, total: 11 })`. */
export const say = speaker<typeof words>(() => words)
