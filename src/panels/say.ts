import { format, type Values } from '#i18n/format.ts'
import { locale } from '#i18n/locale.ts'
import { words } from './words.en.ts'

type Words = typeof words
export type WordId = keyof Words

/**
 * A text of the panels: `say('checks-of', { passed: 5, all: 6 })`. Apart from the chrome's own messages, so that the
 * home page does not carry the words of panels it never shows.
 */
export function say<Id extends WordId>(
  id: Id,
  ...[values]: keyof Values<Words[Id]> extends never ? [] : [values: Values<Words[Id]>]
): string {
  return format(words[id], values ?? {}, locale().tag)
}
