import { editResponse } from '#network/apply-edits.ts'
import { type HttpRequest, type HttpResponse, partsOf } from '#network/http.ts'
import { keepCookies } from '#network/user-agent.ts'
import { sure } from '#protocol/assert.ts'
import type { CheckResult } from '#protocol/check.ts'
import { parseObject } from '#protocol/jwt.ts'
import { inBrowser } from './browsing.ts'
import { giveUp } from './give-up.ts'
import { judged, type Leg, type Outcome, saidError } from './outcome.ts'
import { answerOf, interject, takeIn } from './serve.ts'
import type { Stage } from './stage.ts'
import { withApp } from './with-app.ts'
import { agentOf, type Pending, webAppAt } from './world.ts'

/** Whoever it was sent to judges it: a server has its answer then, a web app may do more before it answers. */
export function check({ stage, input }: Leg): Outcome {
  const waiting = pendingOf(stage, input.message).filter(
    ({ answer, taken }) => answer === undefined && !taken,
  )
  const outcomes = waiting.map((exchange) => {
    // Whoever called a web app astray has its answer at once; the visitor whom that app is busy with waits on.
    if (isAstray(stage, exchange)) return answeredBetween(stage, exchange)
    const outcome = takeIn(stage, exchange)
    // A server that refuses has said so in its answer; a web app tells whoever waits at it.
    const app = webAppAt(stage.world, exchange.request)
    if (app && !outcome.ok) giveUp(stage, app.id)
    return outcome
  })
  return judged(
    outcomes.every(({ ok }) => ok),
    outcomes.flatMap(({ checks }) => checks),
  )
}

/** Whether an app's own call came, by a learner's edit, to a web app: those have pages for browsers only. */
function isAstray({ world }: Stage, { agent, request }: Pending): boolean {
  return agent === undefined && webAppAt(world, request) !== undefined
}

function answeredBetween(stage: Stage, exchange: Pending): { ok: boolean; checks: readonly CheckResult[] } {
  exchange.answer = { response: interject(stage, exchange), checks: [] }
  return { ok: false, checks: [] }
}

/** The answer arrives: at the app that asked, or in the browser, which keeps cookies and follows redirects. */
export function answer({ stage, input }: Leg): Outcome {
  let outcome: Outcome = { ok: false }
  for (const exchange of pendingOf(stage, input.message)) {
    stage.world.pending = stage.world.pending.filter((other) => other !== exchange)
    const original = answerOf(stage, exchange)
    const { message: response, trail } = stage.edited(exchange.message, 'response', original, editResponse)
    stage.record({ kind: 'response', x: exchange.x, response, ...trail })
    outcome = arrived(stage, exchange, response)
  }
  return outcome
}

/**
 * A web app takes in what a browser brought, and judges it. What came to another place than it was meant for (`url`, where
 * the leg names one) is answered at once: the story cannot go on with it.
 */
export function admit(leg: Leg): Outcome {
  const { stage, input } = leg
  const { request, asked = request } = sure(pendingOf(stage, input.message).at(-1), 'visitor')
  const { ok, ...rest } = check(leg)
  const came = isSamePlace(input.url === undefined ? asked : { ...asked, url: input.url }, request)
  if (!came) answer(leg)
  return { ok: ok && came, ...rest, ...saidError(request) }
}

/** Whether a message got where it was meant to go: a learner may have sent it elsewhere. */
function isSamePlace(meant: HttpRequest, sent: HttpRequest): boolean {
  const [one, other] = [partsOf(meant.url), partsOf(sent.url)]
  return (
    meant.method === sent.method &&
    one.scheme === other.scheme &&
    one.host === other.host &&
    one.path === other.path
  )
}

/** Both at once, for messages whose judgement is not a step of its own. */
export function respond(leg: Leg): Outcome {
  check(leg)
  return answer(leg)
}

function pendingOf({ world }: Stage, message: string | undefined): Pending[] {
  return world.pending.filter((exchange) => exchange.message === message)
}

function arrived(stage: Stage, exchange: Pending, response: HttpResponse): Outcome {
  const { agent, byScript, request } = exchange
  if (agent === undefined) return inApp(stage, exchange, response)
  if (!byScript) return inBrowser(stage, agent, request, response)
  stage.world.agents.set(agent, keepCookies(agentOf(stage.world, agent), request, response))
  return inApp(stage, exchange, response)
}

function inApp(stage: Stage, { x, message, from }: Pending, response: HttpResponse): Outcome {
  const { result, checks } = withApp(stage, from, (app, state, context) =>
    app.take(message, response, state, context),
  )
  stage.world.apps.set(from, result.state)
  stage.recordChecks(from, checks, x)
  if (!result.ok) giveUp(stage, from)
  const error = parseObject(response.body)?.error
  const says = typeof error === 'string' ? { says: error } : {}
  return { ...judged(result.ok, checks), ...says, status: response.status }
}
