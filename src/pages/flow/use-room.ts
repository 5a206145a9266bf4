import { useCallback, useMemo, useState } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { arrowsAt } from '#trace/arrows.ts'
import { ledgerAt } from '#trace/ledger.ts'
import { stepView } from '#trace/step-view.ts'
import { freshRun } from './fresh-run.ts'
import type { Notice, Opened } from './open.ts'
import { shownStep } from './position.ts'
import type { Room } from './room.ts'
import { usePlayer } from './use-player.ts'
import { useWalk } from './use-walk.ts'
import { useWire } from './use-wire.ts'
import { canNext, type PlayRun } from './walk.ts'

/** Brings run, player and views together for the parts of the page. */
export function useRoom(definition: FlowDefinition, play: PlayRun, opened: Opened): Room {
  const { walk, moves } = useWalk(play, opened.walk)
  const more = canNext(play, walk)
  const player = usePlayer(opened, more, moves.next)
  const wire = useWire(definition, play, walk)
  const [dismissed, setDismissed] = useState<Notice>()
  const trace = play(walk.run)
  const frame = trace.frames[walk.at]
  if (!frame) throw new Error(`The walk stands at frame ${walk.at} of ${trace.frames.length}.`)
  const step = shownStep(trace, walk.at)
  const words = definition.content.steps[step]
  if (!words) throw new Error(`The flow ${definition.id} has no words for step ${step}.`)
  // What only the panels show is computed when they ask for it: they come after the step itself.
  const views = useMemo(
    () => ({
      view: once(() => stepView(definition, trace, walk.at)),
      ledger: once(() => ledgerAt(trace, walk.at)),
      arrows: arrowsAt(definition, trace, walk.at),
    }),
    [definition, trace, walk.at],
  )
  const { misfit } = walk
  const unfit = useMemo<Notice | undefined>(() => misfit && { id: 'unfit', edit: misfit }, [misfit])
  const notice = unfit ?? opened.notice
  const { send } = player
  const startOver = useCallback(() => {
    moves.open({ run: freshRun(definition), at: 0 })
    send({ type: 'RESET' })
  }, [moves, send, definition])
  return {
    definition,
    walk,
    trace,
    frame,
    step,
    words,
    get view() {
      return views.view()
    },
    get ledger() {
      return views.ledger()
    },
    arrows: views.arrows,
    canNext: more,
    moves,
    startOver,
    player,
    wire,
    notice: notice === dismissed ? undefined : notice,
    dismiss: () => setDismissed(notice),
  }
}

/** Computes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
