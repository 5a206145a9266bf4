/** A message: text with `{places}`, or one text for each plural form of its `count`. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string })

type PlacesIn<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never

type TextOf<M extends Message> = M extends string
  ? M
  : M extends { other: infer Other }
    ? Other & string
    : never

/** The values that a message needs, by its places; a plural message always needs `count`. */
export type Values<M extends Message> = Record<
  PlacesIn<TextOf<M>> | (M extends string ? never : 'count'),
  string | number
>

/**
 * Fills the places of a message. Numbers are written as the locale writes them; the plural form is chosen by `count`
 * (Intl.PluralRules). A place without a value stays as it is, so that a mistake is seen.
 */
export function format(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  locale: string,
): string {
  const text = typeof message === 'string' ? message : pluralOf(message, Number(values.count), locale)
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) return place
    return typeof value === 'number' ? numberText(value, locale) : value
  })
}

/** Small whole numbers, nearly all there are, look the same in English with and without Intl, which has to be woken up. */
function numberText(value: number, locale: string): string {
  const plain = /^en\b/.test(locale) && Number.isInteger(value) && value >= 0 && value < 1000
  return plain ? String(value) : numbersOf(locale).format(value)
}

// Making one costs more than all that it will write.
const numbers = new Map<string, Intl.NumberFormat>()

function numbersOf(locale: string): Intl.NumberFormat {
  const made = numbers.get(locale) ?? new Intl.NumberFormat(locale)
  numbers.set(locale, made)
  return made
}

function pluralOf(message: Exclude<Message, string>, count: number, locale: string): string {
  return message[new Intl.PluralRules(locale).select(count)] ?? message.other
}
