/** A learner's own words, by the term that they translate; none is empty. */
export type Translations = Readonly<Record<string, string>>

/** Letters that a translation may have: a few words, no essay. */
export const longest = 80

/** Sets the translation of a term; an empty one takes it away. */
export function withTranslation(before: Translations, term: string, text: string): Translations {
  const own = text.trim().slice(0, longest)
  const { [term]: _, ...others } = before
  return own === '' ? others : { ...others, [term]: own }
}

/** The translation of a term; empty where there is none. */
export function translationOf(translations: Translations, term: string): string {
  return Object.hasOwn(translations, term) ? (translations[term] ?? '') : ''
}

export function writeTranslations(translations: Translations): string {
  return JSON.stringify(translations)
}

/** Reads what `writeTranslations` wrote; undefined for anything else. */
export function readTranslations(text: string): Translations | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const all = Object.entries(value)
  const isGood = (own: unknown) => typeof own === 'string' && own.trim() !== '' && own.length <= longest
  return all.every(([, own]) => isGood(own)) ? Object.fromEntries(all) : undefined
}
