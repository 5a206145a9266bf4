import MiniSearch, { type SearchResult } from 'minisearch'
import type { Entry, Kind } from './entry.ts'
import { indexTokens, queryTokens } from './tokens.ts'

/** A thing that was found, and why. */
export interface Found {
  entry: Entry
  /** The words of the index that fitted: what is marked. */
  matched: readonly string[]
  /** Of its codes those that fitted, the best first; only where no other text did as well. */
  codes: readonly string[]
}

/** Results of one kind, the best first. */
export interface Group {
  kind: Kind
  found: readonly Found[]
}

/** How many results of a kind are shown. */
const most: Readonly<Record<Kind, number>> = { flow: 5, step: 8, term: 5, concept: 4, page: 3 }

const weights: Readonly<Record<Kind, number>> = { flow: 1.5, step: 1, term: 1.6, concept: 1.3, page: 1.2 }

/**
 * Makes the search over these entries: every word of a query has to fit, as a whole or as a beginning; one that is
 * neither, nearly. Groups and results stand with the best first.
 */
export function searchOver(entries: readonly Entry[]): (query: string) => readonly Group[] {
  const begun = new Set<string>()
  const index = new MiniSearch<Entry>({
    idField: 'href',
    fields: ['title', 'names', 'text', 'over', 'codes'],
    extractField: (entry, field) => {
      const value = entry[field as keyof Entry]
      return Array.isArray(value) ? value.join(' ') : (value as string | undefined)
    },
    tokenize: (text) => {
      const tokens = indexTokens(text)
      for (const token of tokens) for (let end = 4; end <= token.length; end++) begun.add(token.slice(0, end))
      return tokens
    },
    searchOptions: {
      tokenize: queryTokens,
      combineWith: 'AND',
      prefix: true,
      // A number or a name with one sign changed is another one; and who writes “nonce” means no “once”.
      fuzzy: (term) => (/[\d_#/-]/.test(term) || term.length < 4 || begun.has(term) ? false : 0.2),
      boost: { title: 4, names: 3, text: 1, over: 0.5, codes: 1 },
    },
  })
  index.addAll(entries)
  const byHref = new Map(entries.map((entry) => [entry.href, entry]))
  return (query) => {
    const wanted = queryTokens(query).join(' ')
    const ranked = index.search(query).flatMap((result) => {
      const entry = byHref.get(result.id)
      return entry ? { entry, result, score: result.score * worthOf(entry, wanted) } : []
    })
    const groups = new Map<Kind, Found[]>()
    for (const { entry, result } of ranked.sort((one, other) => other.score - one.score)) {
      const group = groups.get(entry.kind) ?? []
      groups.set(entry.kind, group)
      if (group.length < most[entry.kind])
        group.push({ entry, matched: result.terms, codes: codesFound(entry, result) })
    }
    return [...groups].map(([kind, found]) => ({ kind, found }))
  }
}

/** Who writes a whole name means what is called so. */
function worthOf({ kind, title, names = [], worth = 1 }: Entry, wanted: string): number {
  const called = [title, ...names].map((name) => queryTokens(name).join(' '))
  const exact = called.includes(wanted) ? 3 : 1
  const begins = called.some((name) => name.startsWith(`${wanted} `)) ? 1.4 : 1
  return weights[kind] * worth * exact * begins
}

/** The codes that brought an entry up, where its texts alone would not have. */
function codesFound({ codes = [] }: Entry, { match }: SearchResult): string[] {
  const terms = Object.entries(match).flatMap(([term, fields]) =>
    fields.includes('codes') && !fields.includes('title') ? term : [],
  )
  const fitting = codes.filter((code) => indexTokens(code).some((token) => terms.includes(token)))
  return fitting.sort((one, other) => one.length - other.length).slice(0, 3)
}
