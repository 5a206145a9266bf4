import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the progress page: `say('go-on', { step: 7 })`. */
export const say = speaker<typeof words>(() => words)
