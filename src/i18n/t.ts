import { locale } from './locale.ts'
import type { messages } from './messages.en.ts'
import { speaker } from './speaker.ts'

/** A text of the chrome in the page's language: `t('step-announced', { step: 6, total: 11, caption })`. */
export const t = speaker<typeof messages>(() => locale().messages)
