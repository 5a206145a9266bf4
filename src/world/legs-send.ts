import { editRequest } from '#network/apply-edits.ts'
import { formOf, type HttpRequest, queryOf } from '#network/http.ts'
import { formTarget, hiddenFields } from '#network/page-form.ts'
import { navigate as open, postForm } from '#network/user-agent.ts'
import { sure } from '#protocol/assert.ts'
import { type Pair, valueOf } from '#protocol/pairs.ts'
import { lina } from './cast.ts'
import { respond } from './legs-answer.ts'
import { judged, type Leg, type Outcome } from './outcome.ts'
import type { LearnerEvent } from './records.ts'
import { withApp } from './with-app.ts'
import { agentOf } from './world.ts'

/** An app sends a message straight to a server. */
export function send(leg: Leg): Outcome {
  const message = sure(leg.input.message, 'message')
  dispatch(leg, message, built(leg, message))
  return { ok: true }
}

/** An app has the browser open an address: the front channel. */
export function navigate(leg: Leg): Outcome {
  const { world } = leg.stage
  const message = sure(leg.input.message, 'message')
  const agent = agentOf(world, sure(leg.meta.via, 'user agent'))
  const { url } = built(leg, message)
  world.front = agent.id
  dispatch(leg, message, open(agent, url), agent.id)
  return { ok: true }
}

/** The person sends the form of the page that is open. */
export function submit(leg: Leg): Outcome {
  const { world } = leg.stage
  const message = sure(leg.input.message, 'message')
  const agent = agentOf(world, lina.agent)
  const form = [...typed(leg.event, message), ...hiddenFields(agent.html)]
  const sent = dispatch(leg, message, postForm(agent, formTarget(agent), form), agent.id)
  return { ok: true, ...said(valueOf(formOf(sent), 'decision')) }
}

/** A whole side exchange of an app: sent, judged and answered in one go. */
export function ask(leg: Leg): Outcome {
  send(leg)
  return respond(leg)
}

/** The operating system opens an app with the link that the browser was redirected to (RFC 8252 7.1). */
export function handOver(leg: Leg): Outcome {
  const { stage, meta } = leg
  const { world } = stage
  const message = sure(leg.input.message, 'message')
  const { agent, url } = sure(world.handOver, 'link')
  const original: HttpRequest = { method: 'GET', url, headers: [], body: '' }
  const { message: request, trail } = stage.edited(message, 'request', original, editRequest)
  const x = ++world.exchanges
  delete world.handOver
  stage.record({
    kind: 'request',
    x,
    message,
    from: meta.from,
    to: meta.to,
    agent,
    channel: 'front',
    request,
    ...trail,
  })
  world.front = meta.to
  const { result, checks } = withApp(stage, meta.to, (app, state, context) =>
    app.open(request.url, state, context),
  )
  world.apps.set(meta.to, result.state)
  stage.recordChecks(meta.to, checks, x)
  return { ...judged(result.ok, checks), ...said(valueOf(queryOf(request.url), 'error')) }
}

function said(says: string | undefined): { says?: string } {
  return says === undefined ? {} : { says }
}

/** The message as the app makes it, before anybody changes it. */
function built({ stage, meta }: Leg, message: string): HttpRequest {
  return withApp(stage, meta.from, (app, state, context) => app.build(message, state, context)).result
}

/** Puts a message on the wire, changed and repeated as the learner wants it. */
function dispatch(leg: Leg, message: string, original: HttpRequest, agent?: string): HttpRequest {
  const { stage, meta, event } = leg
  const { message: request, trail } = stage.edited(message, 'request', original, editRequest)
  const carried = agent === undefined ? {} : { agent }
  const times = 'times' in event && event.times === 2 && !meta.minor ? 2 : 1
  for (let n = 0; n < times; n++) {
    const x = ++stage.world.exchanges
    const { from, to } = meta
    const channel = agent === undefined ? meta.channel : 'front'
    stage.record({ kind: 'request', x, message, from, to, ...carried, channel, request, ...trail })
    stage.world.pending.push({ x, message, from, ...carried, request })
  }
  return request
}

/** What the person typed or pressed. NEXT does what the story wants: the right password, then Allow. */
function typed(event: LearnerEvent, message: string): Pair[] {
  if (event.type === 'DENY') return [['decision', 'deny']]
  if (message === 'consent') return [['decision', 'allow']]
  const form: readonly Pair[] = event.type === 'ENTER' ? event.form : Object.entries(lina)
  return ['username', 'password'].map((name) => [name, valueOf(form, name) ?? ''])
}
