import { deviceStore } from '#pages/device-store.ts'
import { readDeck, writeDeck } from './file.ts'
import type { Deck } from './schedule.ts'

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
