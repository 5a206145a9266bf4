import { meanings } from './meanings.en.ts'
import type { Term } from './term.ts'
import { type Translations, translationOf } from './translations.ts'

/** The terms that hold every word of a query: in their name, the ways to say it, their meaning, or the learner's own word. */
export function findTerms(terms: readonly Term[], query: string, own: Translations): readonly Term[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  return terms.filter(({ term, words = [] }) => {
    const text = [term, meanings[term], ...words, translationOf(own, term)].join('\n').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
