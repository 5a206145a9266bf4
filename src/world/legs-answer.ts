import { editRequest, editResponse } from '#network/apply-edits.ts'
import { type HttpRequest, type HttpResponse, partsOf } from '#network/http.ts'
import { follow, isWeb, receive, redirectTarget } from '#network/user-agent.ts'
import { sure } from '#protocol/assert.ts'
import type { CheckResult } from '#protocol/check.ts'
import { judged, type Leg, type Outcome } from './outcome.ts'
import { ownerOf, serve } from './serve.ts'
import type { Stage } from './stage.ts'
import { withApp } from './with-app.ts'
import { agentOf, type Pending } from './world.ts'

const mostRedirects = 10

/** The server judges what was sent and makes its answer; nobody has the answer yet. */
export function check({ stage, input }: Leg): Outcome {
  const waiting = pendingOf(stage, input.message).filter(({ answer }) => answer === undefined)
  for (const exchange of waiting) {
    exchange.answer = serve(stage, exchange.x, exchange.request)
  }
  return { ok: waiting.every(({ answer }) => accepted(answer?.checks ?? [])) }
}

/** The answer arrives: at the app that asked, or in the browser, which keeps cookies and follows redirects. */
export function answer(leg: Leg): Outcome {
  const { stage, input } = leg
  let outcome: Outcome = { ok: false }
  for (const exchange of pendingOf(stage, input.message)) {
    stage.world.pending = stage.world.pending.filter((other) => other !== exchange)
    const { response: original } = sure(exchange.answer, 'answer')
    const { message: response, trail } = stage.edited(exchange.message, 'response', original, editResponse)
    stage.record({ kind: 'response', x: exchange.x, response, ...trail })
    outcome = exchange.agent ? inBrowser(stage, exchange, response) : inApp(stage, exchange, response)
  }
  return outcome
}

/** Both at once, for messages whose judgement is not a step of its own. */
export function respond(leg: Leg): Outcome {
  check(leg)
  return answer(leg)
}

function pendingOf({ world }: Stage, message: string | undefined): Pending[] {
  return world.pending.filter((exchange) => exchange.message === message)
}

function accepted(checks: readonly CheckResult[]): boolean {
  return checks.every(({ verdict }) => verdict !== 'fail')
}

function inApp(stage: Stage, { x, message, from }: Pending, response: HttpResponse): Outcome {
  const { result, checks } = withApp(stage, from, (app, state, context) =>
    app.take(message, response, state, context),
  )
  stage.world.apps.set(from, result.state)
  stage.recordChecks(from, checks, x)
  return judged(result.ok, checks)
}

function inBrowser(stage: Stage, exchange: Pending, first: HttpResponse): Outcome {
  const { world } = stage
  const id = sure(exchange.agent, 'user agent')
  let { request } = exchange
  let response = first
  for (let hop = 0; hop < mostRedirects; hop++) {
    const agent = receive(agentOf(world, id), request, response)
    world.agents.set(id, agent)
    const next = follow(agent, request, response)
    if (next === undefined) break
    ;({ request, response } = followed(stage, id, next))
  }
  const target = redirectTarget(request, response)
  if (target === undefined) return { ok: response.status < 400, shows: partsOf(request.url).path }
  // Redirected too often: a browser gives up, and nothing leaves it.
  if (isWeb(target)) return { ok: false }
  world.handOver = { agent: id, url: target }
  return { ok: true, leavesBrowser: true }
}

/** One hop of a redirect, as an exchange of its own: `login-page`. */
function followed(
  stage: Stage,
  agent: string,
  original: HttpRequest,
): { request: HttpRequest; response: HttpResponse } {
  const message = `${partsOf(original.url).path.split('/').pop() || 'root'}-page`
  const x = ++stage.world.exchanges
  const sent = stage.edited(message, 'request', original, editRequest)
  stage.record({
    kind: 'request',
    x,
    message,
    from: agent,
    to: ownerOf(sent.message),
    agent,
    channel: 'front',
    request: sent.message,
    ...sent.trail,
  })
  const { response: made } = serve(stage, x, sent.message)
  const arrived = stage.edited(message, 'response', made, editResponse)
  stage.record({
    kind: 'response',
    x,
    response: arrived.message,
    ...arrived.trail,
  })
  return { request: sent.message, response: arrived.message }
}
