import { useEffect, useRef, useState } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { mirrorable } from '#network/mirror/mirrorable.ts'
import { joinWire, sendOverWire, type WireState } from '#network/mirror/page.ts'
import { answerCopy, answerExchange } from '#world/answer-wire.ts'
import type { Run, Trace } from '#world/records.ts'
import { cutTo } from '#world/run-ops.ts'
import { finishedSince } from './finished.ts'

const base = import.meta.env.BASE_URL

/**
 * Mirrors each exchange over the browser's own network when it has just happened, so that it stands in the developer
 * tools. What is only looked at again, or was opened from a link, is not sent once more.
 */
export function useWire(definition: FlowDefinition, trace: Trace, at: number): WireState {
  const [state, setState] = useState<WireState>('starting')
  const now = useRef({ run: trace.run, at })
  const runs = useRef(new Map<number, Run>())
  const shown = useRef(trace)
  const queue = useRef(Promise.resolve())
  now.current = { run: trace.run, at }

  useEffect(
    () =>
      joinWire(
        base,
        (request, x) => {
          if (x === undefined) return answerCopy(definition, cutTo(now.current.run, now.current.at), request)
          return answerExchange(definition, runs.current.get(x) ?? now.current.run, x, request)
        },
        setState,
      ),
    [definition],
  )

  useEffect(() => {
    const before = shown.current
    shown.current = trace
    for (const { x, request } of finishedSince(before, trace)) {
      if (!mirrorable(request).ok) continue
      // One after the other, in the order of the story; each is answered from the run in which it happened.
      queue.current = queue.current.then(() => {
        runs.current.set(x, trace.run)
        return sendOverWire(base, x, request)
      })
    }
  }, [trace])

  return state
}
