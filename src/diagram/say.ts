import { format, type Values } from '#i18n/format.ts'
import { locale } from '#i18n/locale.ts'
import { words } from './words.en.ts'

type Words = typeof words

/** A text of the diagram: `say('now-refused', { who: 'SkyAlbum ID' })`. */
export function say<Id extends keyof Words>(
  id: Id,
  ...[values]: keyof Values<Words[Id]> extends never ? [] : [values: Values<Words[Id]>]
): string {
  return format(words[id], values ?? {}, locale().tag)
}
