import type { Message } from './format.ts'
import { messages as english } from './messages.en.ts'

/** The messages of the chrome in one language: the same ids as English, so that a missing one does not compile. */
export type Messages = { readonly [Id in keyof typeof english]: Message }

interface Locale {
  /** BCP 47: `en`, `ar`. */
  tag: string
  messages: Messages
}

let current: Locale = { tag: 'en', messages: english }

/** The language that the page speaks now. */
export function locale(): Locale {
  return current
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur'])

/** Which way a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** Makes a language the page's own; to be called before the first render, or with a new key on the root. */
export function speak(next: Locale, root: Pick<HTMLElement, 'lang' | 'dir'>): void {
  current = next
  root.lang = next.tag
  root.dir = directionOf(next.tag)
}
