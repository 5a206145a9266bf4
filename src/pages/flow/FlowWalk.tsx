import { memo, useCallback } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { useLater } from '#ui/later.ts'
import { useMedia } from '#ui/use-media.ts'
import { Announcer } from './Announcer.tsx'
import { embedded } from './embed/embedded.ts'
import { poster } from './embed/poster.ts'
import { useStepsOpen } from './go-to-step.ts'
import { Keeper } from './Keeper.tsx'
import { phoneLayout, wideLayout, wideScreen } from './layouts.ts'
import type { Opened } from './open.ts'
import { type KeyMove, useKeys } from './use-keys.ts'
import { usePageTitle } from './use-page-title.ts'
import { useRoom } from './use-room.ts'
import type { PlayRun } from './walk.ts'

interface Props {
  definition: FlowDefinition
  play: PlayRun
  opened: Opened
}

/**
 * A flow being walked, laid out for the screen at hand. Memoised: each step is a new address, and the route above it is
 * drawn again for that.
 */
export const FlowWalk = memo(function FlowWalk({ definition, play, opened }: Props) {
  const room = useRoom(definition, play, opened)
  const { walk, frame, step, moves } = room
  const wide = useMedia(wideScreen)
  const [Wide, Phone] = [useLater(wideLayout, wide), useLater(phoneLayout, !wide)]
  const Poster = useLater(poster, embedded)
  // While the other one is on its way (a window made narrow) the one that is here goes on.
  const Layout = wide ? (Wide ?? Phone) : (Phone ?? Wide)
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
  useStepsOpen(definition.id, moves.goTo)
  return (
    <>
      {Layout && <Layout room={room} />}
      <Announcer room={room} />
      <Keeper room={room} />
      {Poster && <Poster room={room} />}
    </>
  )
})
