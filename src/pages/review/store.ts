import { deviceStore } from '#pages/device-store.ts'
import { readDeck, writeDeck } from './file.ts'
import { type Deck, withAnswer } from './schedule.ts'
import { takeWaiting } from './waiting.ts'

/** The review deck kept on this device. */
export const {
  now: deckNow,
  change: changeDeck,
  use: useDeck,
} = deviceStore<Deck>({
  key: 'tokenwalk.review',
  nothing: {},
  isNothing: (deck) => Object.keys(deck).length === 0,
  write: writeDeck,
  read: readDeck,
})

/** Takes the answers in that waited for the deck. */
export function keepWaiting(): void {
  for (const given of takeWaiting()) changeDeck((deck) => withAnswer(deck, given))
}

// Whoever left a page before its answer was in the deck finds it there on the next one.
keepWaiting()
