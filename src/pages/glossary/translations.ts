import { isRecord, parseJson } from '#protocol/json.ts'

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

/** The translations as the text that the device keeps. */
export function writeTranslations(translations: Translations): string {
  return JSON.stringify(translations)
}

/** Reads what `writeTranslations` wrote; undefined for anything else. */
export function readTranslations(text: string): Translations | undefined {
  return translationsFrom(parseJson(text))
}

/** Translations out of a parsed text; undefined for anything else. */
export function translationsFrom(value: unknown): Translations | undefined {
  if (!isRecord(value)) return
  const all = Object.entries(value)
  return all.every(isTranslation) ? Object.fromEntries(all) : undefined
}

function isTranslation(entry: [string, unknown]): entry is [string, string] {
  const [, own] = entry
  return typeof own === 'string' && own.trim() !== '' && own.length <= longest
}
