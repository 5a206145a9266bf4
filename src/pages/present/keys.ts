/** What a key does. `shift` is part of the key where it says so. */
export type Command =
  | 'next'
  | 'back'
  | 'next-step'
  | 'back-step'
  | 'first'
  | 'last'
  | 'vote-a'
  | 'vote-b'
  | 'vote-c'
  | 'unvote-a'
  | 'unvote-b'
  | 'unvote-c'
  | 'go-to'
  | 'hide-next'
  | 'reveal'
  | 'ledger'
  | 'wire'
  | 'break'
  | 'clock'
  | 'blank'
  | 'spotlight'
  | 'spot-up'
  | 'spot-down'
  | 'larger'
  | 'smaller'
  | 'natural-size'
  | 'look'
  | 'full-screen'
  | 'window'
  | 'help'
  | 'escape'

export interface Press {
  key: string
  shiftKey: boolean
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/** Keys that type nothing: clickers send them, and they act whatever is switched off. */
const always: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  ArrowUp: 'spot-up',
  ArrowDown: 'spot-down',
  Home: 'first',
  End: 'last',
  F5: 'full-screen',
  Escape: 'escape',
  'Shift+ArrowRight': 'next-step',
  'Shift+ArrowLeft': 'back-step',
  'Shift+ ': 'back',
  'Shift+F5': 'full-screen',
}

/** Single characters (WCAG 2.1.4): only here, and they can be switched off. */
const characters: Readonly<Record<string, Command>> = {
  n: 'next',
  p: 'back',
  a: 'vote-a',
  b: 'vote-b',
  c: 'vote-c',
  g: 'go-to',
  h: 'hide-next',
  r: 'reveal',
  l: 'ledger',
  w: 'wire',
  e: 'break',
  t: 'clock',
  '.': 'blank',
  o: 'spotlight',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'natural-size',
  d: 'look',
  f: 'full-screen',
  s: 'window',
  '?': 'help',
}

const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** With Shift: a vote is taken back. */
const shifted: Readonly<Record<string, Command>> = { a: 'unvote-a', b: 'unvote-b', c: 'unvote-c' }

/** What a person has chosen about the keys. */
export interface KeySettings {
  /** Single characters are keys. */
  letters: boolean
  /** The arrows change places. */
  leftIsNext?: boolean
}

/** Reads a press; undefined where it means nothing here, or belongs to the browser. */
export function commandOf(press: Press, { letters, leftIsNext = false }: KeySettings): Command | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined
  const { shiftKey } = press
  const key = leftIsNext ? (turned[press.key] ?? press.key) : press.key
  const named = always[shiftKey ? `Shift+${key}` : key]
  if (named) return named
  if (!letters || key.length !== 1) return undefined
  const low = key.toLowerCase()
  const letter = /[a-z]/.test(low)
  return shiftKey && letter ? shifted[low] : characters[low]
}

/** The digit of a press: a step's number is typed and ended with Enter. */
export function digitOf({ key, altKey, ctrlKey, metaKey }: Press): string | undefined {
  return !altKey && !ctrlKey && !metaKey && /^[0-9]$/.test(key) ? key : undefined
}

/** The name of a key as the table and the speaker's window write it. */
export function nameOf({ key, shiftKey }: Pick<Press, 'key' | 'shiftKey'>): string {
  const plain = signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  return shiftKey && (key.length > 1 || /[a-z ]/i.test(key)) ? `Shift ${plain}` : plain
}

const signs: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
  Escape: 'Esc',
}

/** The table of `?`: keys as they are named, and what they do by the id of its words. */
export const keyTable = [
  ['→ PageDown Space N', 'next'],
  ['← PageUp Shift+Space P', 'back'],
  ['Shift+→ Shift+←', 'steps'],
  ['Home End', 'ends'],
  ['1 … 9, Enter', 'number'],
  ['G', 'go-to'],
  ['A B C', 'vote'],
  ['Shift+A Shift+B Shift+C', 'unvote'],
  ['R', 'reveal'],
  ['H', 'hide-next'],
  ['L', 'ledger'],
  ['W', 'wire'],
  ['E', 'break'],
  ['O ↑ ↓', 'spotlight'],
  ['.', 'blank'],
  ['T', 'clock'],
  ['+ − 0', 'scale'],
  ['D', 'look'],
  ['F F5', 'full-screen'],
  ['S', 'window'],
  ['?', 'help'],
  ['Esc', 'escape'],
] as const
