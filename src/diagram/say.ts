import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

/** A text of the diagram: `say('now-refused', { who: 'SkyAlbum ID' })`. */
export const say = speaker<typeof words>(() => words)
