import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the flow page that comes after its first paint: `say('verdict')`. */
export const say = speaker<typeof words>(() => words)
