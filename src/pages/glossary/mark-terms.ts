import type { Term } from './term.ts'
import { terms } from './terms.en.ts'

/** A part of a text: as it is, or the first use of a term. */
export type Piece = string | { text: string; term: Term }

/**
 * Finds the terms in the texts of one step, in the order in which they are read. Each term is marked once, where it is
 * used first. The pieces of a text, one after the other, are the text.
 * @param flow the id of the flow, or the address of a page: a few words mean something else in another one
 */
export function markTerms(texts: readonly string[], flow: string): Piece[][] {
  const known = wordsOf(flow)
  const used = new Set<Term>()
  return texts.map((text) => {
    const pieces: Piece[] = []
    let end = 0
    for (const { 0: found, index } of text.matchAll(known.pattern)) {
      const word = found.toLowerCase()
      const term = known.terms.get(word) ?? known.terms.get(word.slice(0, -1))
      if (!term || used.has(term)) continue
      used.add(term)
      if (index > end) pieces.push(text.slice(end, index))
      pieces.push({ text: found, term })
      end = index + found.length
    }
    if (end < text.length) pieces.push(text.slice(end))
    return pieces
  })
}

interface Words {
  pattern: RegExp
  terms: ReadonlyMap<string, Term>
}

const perFlow = new Map<string, Words>()

function wordsOf(flow: string): Words {
  const made = perFlow.get(flow) ?? makeWords(flow)
  perFlow.set(flow, made)
  return made
}

function makeWords(flow: string): Words {
  const here = terms.filter(({ notIn, onlyIn }) => !notIn?.includes(flow) && (onlyIn?.includes(flow) ?? true))
  const words = here.flatMap((term) => (term.words ?? [term.term]).map((word) => [word, term] as const))
  // The longest first: “client secret” is not “client”.
  const longestFirst = [...words].sort(([one], [other]) => other.length - one.length)
  const anyWord = longestFirst.map(([word]) => formsOf(word)).join('|')
  return {
    pattern: new RegExp(`${notAfter}(?:${anyWord})${notBefore}`, 'g'),
    terms: new Map(words.map(([word, term]) => [word.toLowerCase(), term])),
  }
}

// A part of a longer word, path or parameter is no term; nor is the name of the SkyAlbum API, the code of a program or
// of a text message, or the header called Authorization.
const notAfter = "(?<![\\w/.-]|SkyAlbum |passkey or |[’']s )"
const notBefore = '(?![\\w/=]|-\\w| header)'

/** A word as it may stand in a sentence: with capitals, in the plural. (None has a sign that a pattern reads.) */
function formsOf(word: string): string {
  const ordinary = /^[a-z][a-z -]{3,}$/.test(word)
  const capital = (letter: string) => `[${letter}${letter.toUpperCase()}]`
  const said = ordinary ? word.replace(/\b[a-z]/g, capital) : word
  return word.startsWith('/') ? said : `${said}s?`
}
