import { format, type Values } from './format.ts'
import { locale } from './locale.ts'
import type { messages } from './messages.en.ts'

type English = typeof messages
export type MessageId = keyof English

/**
 * A text of the chrome in the page's language: `t('step-announced', { step: 6, total: 11, caption })`. Which values a
 * message needs is read from the English text by the compiler.
 */
export function t<Id extends MessageId>(
  id: Id,
  ...[values]: keyof Values<English[Id]> extends never ? [] : [values: Values<English[Id]>]
): string {
  const { tag, messages } = locale()
  return format(messages[id], values ?? {}, tag)
}
