import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the glossary: `say('mine-of', { term: 'nonce' })`. */
export const say = speaker<typeof words>(() => words)
