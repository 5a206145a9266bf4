import { useCallback } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { useMedia } from '#ui/use-media.ts'
import { Announcer } from './Announcer.tsx'
import type { Opened } from './open.ts'
import { PhoneLayout } from './PhoneLayout.tsx'
import { useKept } from './use-kept.ts'
import { type KeyMove, useKeys } from './use-keys.ts'
import { usePageTitle } from './use-page-title.ts'
import { useRoom } from './use-room.ts'
import { WideLayout } from './WideLayout.tsx'
import type { PlayRun } from './walk.ts'

interface Props {
  definition: FlowDefinition
  play: PlayRun
  opened: Opened
}

/** A flow being walked, laid out for the screen at hand. */
export function FlowWalk({ definition, play, opened }: Props) {
  const room = useRoom(definition, play, opened)
  const { walk, frame, step, moves, player } = room
  const wide = useMedia('(min-width: 1024px)')
  useKept(definition.id, walk.at === 0 ? 0 : frame.step, { walk, mode: player.mode, answers: player.answers })
  usePageTitle(definition, walk.at === 0 ? 0 : frame.step)
  const move = useCallback(
    (what: KeyMove) => {
      const steps = { 'next-step': step + 1, 'back-step': step - 1, first: 0, last: definition.length }
      if (what === 'next') moves.next()
      else if (what === 'back') moves.back()
      else moves.goTo(Math.min(steps[what], definition.length))
    },
    [moves, step, definition.length],
  )
  useKeys(move)
  return (
    <>
      {wide ? <WideLayout room={room} /> : <PhoneLayout room={room} />}
      <Announcer room={room} />
    </>
  )
}
