import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import type { HttpRequest } from '#network/http.ts'
import { joinWire, sendOverWire, type WireState } from '#network/mirror/page.ts'
import { inFile, siteBase } from '#pages/address/edition.ts'
import { answerCopy, answerExchange } from '#world/answer-wire.ts'
import type { Run } from '#world/records.ts'
import { cutTo } from '#world/run-ops.ts'
import { type Finished, finishedExchanges } from './finished.ts'
import type { PlayRun, Walk } from './walk.ts'

const base = `${siteBase}/`

/**
 * Repeats every exchange that the learner makes happen over the browser's own network, in order, and answers what
 * comes in over it. What a reload or a link brought along has happened already and is not sent again. A single file has
 * no such network.
 */
export function useWire(definition: FlowDefinition, play: PlayRun, walk: Walk): WireState {
  const [state, setState] = useState<WireState>(inFile ? 'file' : 'starting')
  const [done] = useState(() => new Set(finishedExchanges(play(walk.run), walk.at).map(({ key }) => key)))
  const runs = useRef(new Map<number, Run>())
  const queue = useRef(Promise.resolve())
  const joined = useRef(false)

  const answer = useEffectEvent((request: HttpRequest, x: number | undefined) => {
    const run = x === undefined ? undefined : runs.current.get(x)
    return x === undefined || run === undefined
      ? answerCopy(definition, cutTo(walk.run, walk.at), request)
      : answerExchange(definition, run, x, request)
  })
  useEffect(() => {
    if (inFile) return
    joined.current = true
    const leave = joinWire(base, (request, x) => answer(request, x), setState)
    return () => {
      // Nobody would answer what is still in the queue.
      joined.current = false
      leave()
    }
  }, [])

  useEffect(() => {
    if (inFile) return
    const send = ({ key, x, request }: Finished) => {
      done.add(key)
      queue.current = queue.current.then(() => {
        if (!joined.current) return
        runs.current.set(x, walk.run)
        return sendOverWire(base, x, request)
      })
    }
    for (const exchange of finishedExchanges(play(walk.run), walk.at)) {
      if (!done.has(exchange.key)) send(exchange)
    }
  }, [done, play, walk.run, walk.at])
  return state
}
