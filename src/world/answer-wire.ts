import { type HttpRequest, type HttpResponse, headers } from '#network/http.ts'
import { isBrowserOwn } from '#network/mirror/mirrorable.ts'
import type { PlayableFlow } from './definition.ts'
import { play, worldAt } from './play.ts'
import type { Run } from './records.ts'
import { interject } from './serve.ts'
import { Stage } from './stage.ts'

/**
 * Answers a request that came in over the browser's network for exchange `x` of a run: the same servers really handle
 * it, from the world as it stood before that exchange. What only a browser can write (cookies, Origin) comes from the
 * record; so does the spelling of header names, which fetch turns to lower case.
 */
export function answerExchange(
  flow: PlayableFlow,
  run: Run,
  x: number,
  arrived: HttpRequest,
): HttpResponse | undefined {
  const recorded = play(flow, run).entries.find((entry) => entry.kind === 'request' && entry.x === x)
  if (recorded?.kind !== 'request') return undefined
  const request: HttpRequest = {
    ...arrived,
    headers: recorded.request.headers.flatMap(([name, value]) => {
      const came = headers(arrived, name)[0]
      return isBrowserOwn(name) ? [[name, value] as const] : came === undefined ? [] : [[name, came] as const]
    }),
  }
  const answer = play(flow, run, { x, request }).entries.find(
    (entry) => entry.kind === 'response' && entry.x === x,
  )
  return answer?.kind === 'response' ? answer.response : undefined
}

/** Answers a request that somebody typed: a throw-away copy of the world at the end of this run handles it. */
export function answerCopy(flow: PlayableFlow, run: Run, request: HttpRequest): HttpResponse {
  const stage = new Stage(worldAt(flow, run))
  return interject(stage, { x: 0, message: 'console', from: 'console', request })
}
