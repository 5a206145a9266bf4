import { changeTranslations, translationsNow, useTranslations } from '#pages/glossary/store.ts'
import { changeLines, linesNow, useLines } from '#pages/lesson/own-lines.ts'
import { quietSince } from '#pages/review/quiet.ts'
import { changeDeck, deckNow, useDeck } from '#pages/review/store.ts'
import type { Saved } from './saved.ts'
import { changeProgress, progressNow, useProgress } from './store.ts'

/** All that is kept on this device. */
export function savedNow(): Saved {
  return { flows: progressNow(), deck: deckNow(), translations: translationsNow(), lessons: linesNow() }
}

/** Keeps all of it on this device, in place of what was there. */
export function keepSaved({ flows, deck, translations, lessons }: Saved): void {
  changeProgress(() => flows)
  changeDeck(() => deck)
  changeTranslations(() => translations)
  changeLines(() => lessons)
}

/** Forgets all of it, and that a review was skipped. */
export function clearSaved(): void {
  keepSaved({ flows: {}, deck: {}, translations: {}, lessons: {} })
  quietSince(0)
}

/** Nothing is kept on this device. */
export function useNothingSaved(): boolean {
  return [useProgress(), useDeck(), useTranslations(), useLines()].every(
    (kept) => Object.keys(kept).length === 0,
  )
}
