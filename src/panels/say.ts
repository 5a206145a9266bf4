import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

export type WordId = keyof typeof words

/** A text of the panels: `say('checks-of', { passed: 5, all: 6 })`. */
export const say = speaker<typeof words>(() => words)
