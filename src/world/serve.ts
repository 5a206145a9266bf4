import { type HttpRequest, type HttpResponse, houseOf } from '#network/http.ts'
import { deliverTo } from '#network/internet.ts'
import { sure } from '#protocol/assert.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { Stage } from './stage.ts'
import { withApp } from './with-app.ts'
import { contextFor, type Pending, webAppAt } from './world.ts'

const owners: Readonly<Record<string, string>> = {
  'id.skyalbum.example': 'skyid',
  'api.skyalbum.example': 'skyapi',
  'paperkite.example': 'paperkite',
  'studio.paperkite.example': 'backend',
}

/** The participant behind the host of a request; the host itself where it is nobody of the story, as without TLS. */
export function ownerOf({ url }: Pick<HttpRequest, 'url'>): string {
  const house = houseOf(url)
  return Object.hasOwn(owners, house) ? (owners[house] ?? house) : house
}

/** Hands a request to the server of its host and records what that server checked. */
function serve(
  stage: Stage,
  x: number,
  sent: HttpRequest,
): { response: HttpResponse; checks: readonly CheckResult[] } {
  const request = stage.probe?.x === x ? stage.probe.request : sent
  const owner = ownerOf(request)
  const answer = deliverTo(stage.world.hosts, request, contextFor(stage.world, owner))
  stage.recordChecks(owner, answer.checks, x)
  return answer
}

/**
 * Lets the house of its host take a request in. A server answers at once; a web app judges what came, and may do other
 * things before it answers.
 */
export function takeIn(stage: Stage, exchange: Pending): { ok: boolean; checks: readonly CheckResult[] } {
  const { x, request: sent } = exchange
  const request = stage.probe?.x === x ? stage.probe.request : sent
  const app = webAppAt(stage.world, request)
  if (app === undefined) {
    exchange.answer = serve(stage, x, sent)
    const { checks } = exchange.answer
    return { ok: checks.every(({ verdict }) => verdict !== 'fail'), checks }
  }
  const { result, checks } = withApp(stage, app.id, (_app, state, context) =>
    app.receive(request, state, context),
  )
  stage.world.apps.set(app.id, result.state)
  stage.recordChecks(app.id, checks, x)
  exchange.taken = true
  return { ok: result.ok, checks }
}

/** Somebody else's request in between: it is answered at once, and a web app goes on with what it was busy with. */
export function interject(stage: Stage, exchange: Pending): HttpResponse {
  const id = webAppAt(stage.world, exchange.request)?.id ?? ''
  const busy = stage.world.apps.get(id) as Busy | undefined
  takeIn(stage, exchange)
  const response = answerOf(stage, exchange)
  if (busy !== undefined) {
    const { current, visitors } = busy
    const now = stage.world.apps.get(id) as Busy
    // The visitor whom it is busy with stays, even where the other request has just renamed the session.
    stage.world.apps.set(id, {
      ...now,
      current,
      ...(visitors ? { visitors: { ...visitors, ...now.visitors } } : {}),
    })
  }
  return response
}

/** What a web app works on at the moment, and for whom. */
interface Busy {
  current?: unknown
  visitors?: Readonly<Record<string, unknown>>
}

/** The answer to what was taken in. */
export function answerOf(stage: Stage, exchange: Pending): HttpResponse {
  if (exchange.answer !== undefined) return exchange.answer.response
  const app = sure(webAppAt(stage.world, exchange.request), 'web app')
  const { result } = withApp(stage, app.id, (_app, state, context) => app.reply(state, context))
  stage.world.apps.set(app.id, result.state)
  return result.response
}
