import { editRequest } from '#network/apply-edits.ts'
import { formOf, type HttpRequest, partsOf, queryOf } from '#network/http.ts'
import { fieldNames, formTarget, hiddenFields } from '#network/page-form.ts'
import { callOf, navigate as open, postForm } from '#network/user-agent.ts'
import { sure } from '#protocol/assert.ts'
import { valueOf } from '#protocol/pairs.ts'
import { answer, check, respond } from './legs-answer.ts'
import { judged, type Leg, type Outcome } from './outcome.ts'
import { typed } from './typed.ts'
import { withApp } from './with-app.ts'
import { agentOf, bringToFront, type Pending, type World } from './world.ts'

/** An app sends a message straight to a server. */
export function send(leg: Leg): Outcome {
  const message = sure(leg.input.message, 'message')
  dispatch(leg, message, built(leg, message))
  return { ok: true }
}

/** A browser opens an address: one that an app gives it, or one that a person typed or clicked (`url`). */
export function navigate(leg: Leg): Outcome {
  opened(leg)
  return { ok: true }
}

function opened(leg: Leg): { asked: HttpRequest; sent: HttpRequest } {
  const { world } = leg.stage
  const message = sure(leg.input.message, 'message')
  const agent = agentOf(world, leg.meta.via ?? hers(world))
  const asked = open(agent, leg.input.url ?? built(leg, message).url)
  bringToFront(world, agent.id)
  return { asked, sent: dispatch(leg, message, asked, { agent: agent.id }) }
}

/** navigate and check: the person comes to a web app, which takes it in and answers later. */
export function visit(leg: Leg): Outcome {
  return takenIn(leg, opened(leg))
}

/** submit and check: the form goes to a web app, which takes it in and answers later. */
export function deliver(leg: Leg): Outcome {
  return takenIn(leg, submitted(leg))
}

/** The person, or a script of the page, sends the form of the page that is open. */
export function submit(leg: Leg): Outcome {
  return { ok: true, ...said(valueOf(formOf(submitted(leg).sent), 'decision')) }
}

function submitted(leg: Leg): { asked: HttpRequest; sent: HttpRequest } {
  const { world } = leg.stage
  const message = sure(leg.input.message, 'message')
  const agent = agentOf(world, leg.meta.via ?? hers(world))
  const form = [...typed(world, leg.event, fieldNames(agent.html)), ...hiddenFields(agent.html)]
  const asked = postForm(agent, formTarget(agent), form)
  return { asked, sent: dispatch(leg, message, asked, { agent: agent.id }) }
}

/** A script of the page calls the server that the page came from: its cookies go along. */
export function call(leg: Leg): Outcome {
  const { world } = leg.stage
  const message = sure(leg.input.message, 'message')
  const agent = agentOf(world, hers(world))
  bringToFront(world, leg.meta.from)
  dispatch(leg, message, callOf(agent, built(leg, message)), { agent: agent.id, byScript: true })
  return { ok: true }
}

/** A whole side exchange of an app: sent, judged and answered in one go. */
export function ask(leg: Leg): Outcome {
  send(leg)
  return respond(leg)
}

/** The browser follows a redirect into another house. */
export function follow(leg: Leg): Outcome {
  followed(leg)
  return { ok: true }
}

/** follow and check: a web app takes in what comes, and answers later. */
export function arrive(leg: Leg): Outcome {
  return takenIn(leg, followed(leg))
}

function followed(leg: Leg): { asked: HttpRequest; sent: HttpRequest } {
  const { world } = leg.stage
  const { agent, request: asked } = sure(world.handOver, 'redirect')
  delete world.handOver
  return { asked, sent: dispatch(leg, sure(leg.input.message, 'message'), asked, { agent }) }
}

/** The operating system opens an app with the link that the browser was redirected to (RFC 8252 7.1). */
export function handOver(leg: Leg): Outcome {
  const { stage, meta } = leg
  const { world } = stage
  const message = sure(leg.input.message, 'message')
  const { agent, request: original } = sure(world.handOver, 'link')
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
  bringToFront(world, meta.to)
  const { result, checks } = withApp(stage, meta.to, (app, state, context) =>
    app.open(request.url, state, context),
  )
  world.apps.set(meta.to, result.state)
  stage.recordChecks(meta.to, checks, x)
  return { ...judged(result.ok, checks), ...saidError(request) }
}

/**
 * A web app takes in what a browser brought. What came to another place than it was meant for (`url`, where the leg names
 * one) is answered at once: the story cannot go on with it.
 */
function takenIn(leg: Leg, { asked, sent }: { asked: HttpRequest; sent: HttpRequest }): Outcome {
  const meant = leg.input.url === undefined ? asked : { ...asked, url: leg.input.url }
  const { ok, ...rest } = check(leg)
  const came = isSamePlace(meant, sent)
  if (!came) answer(leg)
  return { ok: ok && came, ...rest, ...saidError(sent) }
}

/** Whether a message got where it was meant to go: a learner may have sent it elsewhere. */
function isSamePlace(meant: HttpRequest, sent: HttpRequest): boolean {
  const [one, other] = [partsOf(meant.url), partsOf(sent.url)]
  return meant.method === sent.method && one.host === other.host && one.path === other.path
}

function hers({ cast }: World): string {
  return sure(cast.agents[0], 'user agent')
}

function said(says: string | undefined): { says?: string } {
  return says === undefined ? {} : { says }
}

function saidError(request: HttpRequest): { says?: string } {
  return said(valueOf(queryOf(request.url), 'error') ?? valueOf(formOf(request), 'error'))
}

/** The message as the app makes it, before anybody changes it. */
function built({ stage, meta }: Leg, message: string): HttpRequest {
  return withApp(stage, meta.from, (app, state, context) => app.build(message, state, context)).result
}

/** Puts a message on the wire, changed and repeated as the learner wants it. */
function dispatch(
  leg: Leg,
  message: string,
  original: HttpRequest,
  carrier: Pick<Pending, 'agent' | 'byScript'> = {},
): HttpRequest {
  const { stage, meta, event } = leg
  const { message: request, trail } = stage.edited(message, 'request', original, editRequest)
  const { agent, byScript } = carrier
  const times = 'times' in event && event.times === 2 && !meta.minor ? 2 : 1
  for (let n = 0; n < times; n++) {
    const x = ++stage.world.exchanges
    const { from, to } = meta
    const channel = agent === undefined || byScript ? meta.channel : 'front'
    const carried = agent === undefined ? {} : { agent }
    stage.record({ kind: 'request', x, message, from, to, ...carried, channel, request, ...trail })
    stage.world.pending.push({ x, message, from, ...carrier, request })
  }
  return request
}
