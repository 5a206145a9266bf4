import { useSelector } from '@xstate/react'
import { useEffect, useState } from 'react'
import { createActor } from 'xstate'
import type { Kept } from './kept.ts'
import { playerMachine } from './player.ts'
import type { Room } from './room.ts'

/** The player of one walk. While it plays it calls `advance` at every beat, and stops where nothing more can come. */
export function usePlayer(
  { mode, depth, answers }: Omit<Kept, 'walk'>,
  canAdvance: boolean,
  advance: () => void,
): Room['player'] {
  const [actor] = useState(() => createActor(playerMachine, { input: { mode, depth, answers } }).start())
  const snapshot = useSelector(actor, (now) => now)
  const playing = snapshot.matches('playing')
  useEffect(() => {
    const listening = actor.on('advance', advance)
    return () => listening.unsubscribe()
  }, [actor, advance])
  useEffect(() => {
    if (playing && !canAdvance) actor.send({ type: 'PAUSE' })
  }, [actor, playing, canAdvance])
  // Leaving the page ends the timer; the actor itself holds nothing else.
  useEffect(() => () => actor.send({ type: 'PAUSE' }), [actor])
  return { ...snapshot.context, playing, send: actor.send }
}
