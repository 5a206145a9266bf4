import { type Translations, translationsFrom } from '#pages/glossary/translations.ts'
import { linesFrom, mergeLines, type OwnLines } from '#pages/lesson/own-lines.ts'
import { deckFrom } from '#pages/review/file.ts'
import { type Deck, mergeDecks } from '#pages/review/schedule.ts'
import { isRecord, parseJson } from '#protocol/json.ts'
import { readProgress, writeProgress } from './file.ts'
import { merge, type Progress } from './progress.ts'

/** All that a person can take to another device. */
export interface Saved {
  flows: Progress
  deck: Deck
  translations: Translations
  /** A teacher's own lessons. */
  lessons: OwnLines
}

const kind = 'tokenwalk-progress'
const version = 2
const longest = 2_000_000

/** All of it as the text of a file. */
export function writeSaved({ flows, deck, translations, lessons }: Saved): string {
  return `${JSON.stringify({ kind, version, flows, review: deck, translations, lessons }, null, 1)}\n`
}

/** Reads what `writeSaved` wrote, or a file of version 1, which had the flows alone; undefined for anything else. */
export function readSaved(text: string): Saved | undefined {
  if (text.length > longest) return
  const old = readProgress(text)
  if (old) return { flows: old, deck: {}, translations: {}, lessons: {} }
  const value: unknown = parseJson(text)
  if (!isRecord(value) || value.kind !== kind || value.version !== version) return
  const flows = readProgress(writeProgress(value.flows as Progress))
  const deck = deckFrom(value.review)
  const translations = translationsFrom(value.translations)
  // The first files of version 2 had none.
  const lessons = linesFrom(value.lessons ?? {})
  return flows && deck && translations && lessons && { flows, deck, translations, lessons }
}

/** What is here and what a file brought: of each step what got further, of each misconception what was answered last, of each term the word that is here, and every lesson once. */
export function together(here: Saved, brought: Saved): Saved {
  return {
    flows: merge(here.flows, brought.flows),
    deck: mergeDecks(here.deck, brought.deck),
    translations: { ...brought.translations, ...here.translations },
    lessons: mergeLines(here.lessons, brought.lessons),
  }
}

/** Whether two hold the same, in whatever order. */
export function isSame(one: Saved, other: Saved): boolean {
  return ordered(one) === ordered(other)
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}
