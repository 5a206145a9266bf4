import { format, type Message, type Values } from './format.ts'
import { locale } from './locale.ts'

/** Says one text out of a set; which values it needs is read from the English text by the compiler. */
type Say<Words> = <Id extends keyof Words>(
  id: Id,
  ...[values]: keyof Values<Words[Id] & Message> extends never ? [] : [values: Values<Words[Id] & Message>]
) => string

/**
 * Makes the `say` of a set of texts. Sets stand apart, so that no page carries the words of parts it never shows.
 * @param words the set in the page's language, asked at each call
 */
export function speaker<Words extends Readonly<Record<string, Message>>>(
  words: () => { readonly [Id in keyof Words]: Message },
): Say<Words> {
  return (id, ...[values]) => format(words()[id], values ?? {}, locale().tag)
}
