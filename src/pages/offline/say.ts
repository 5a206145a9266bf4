import { speaker } from '#i18n/speaker.ts'
import { words } from './words.en.ts'

export const say = speaker<typeof words>(() => words)
