import { editRequest } from '#network/apply-edits.ts'
import { formOf, type HttpRequest } from '#network/http.ts'
import { fieldNames, formTarget, hiddenFields } from '#network/page-form.ts'
import { callOf, navigate as open, postForm } from '#network/user-agent.ts'
import { sure } from '#protocol/assert.ts'
import { given } from '#protocol/given.ts'
import { valueOf } from '#protocol/pairs.ts'
import { admit, respond } from './legs-answer.ts'
import { judged, type Leg, type Outcome, saidError } from './outcome.ts'
import { ownerOf } from './serve.ts'
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

function opened(leg: Leg): void {
  const { world } = leg.stage
  const message = sure(leg.input.message, 'message')
  const agent = agentOf(world, leg.meta.via ?? hers(world))
  const asked = open(agent, leg.input.url ?? built(leg, message).url)
  bringToFront(world, agent.id)
  dispatch(leg, message, asked, { agent: agent.id })
}

/** navigate and admit: the person comes to a web app, which takes it in and answers later. */
export function visit(leg: Leg): Outcome {
  opened(leg)
  return admit(leg)
}

/** submit and admit: the form goes to a web app, which takes it in and answers later. */
export function deliver(leg: Leg): Outcome {
  submitted(leg)
  return admit(leg)
}

/** The person, or a script of the page, sends the form of the page that is open. */
export function submit(leg: Leg): Outcome {
  return { ok: true, ...given({ says: valueOf(formOf(submitted(leg)), 'decision') }) }
}

/** Answers the request as it was sent. */
function submitted(leg: Leg): HttpRequest {
  const { world } = leg.stage
  const message = sure(leg.input.message, 'message')
  const agent = agentOf(world, leg.meta.via ?? hers(world))
  const form = [...typed(world, leg.event, fieldNames(agent.html)), ...hiddenFields(agent.html)]
  return dispatch(leg, message, postForm(agent, formTarget(agent), form), { agent: agent.id })
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

/** The browser goes on into another house: it follows a redirect, or a script of the page sends its form. */
export function follow(leg: Leg): Outcome {
  const { world } = leg.stage
  const { agent, request } = sure(world.handOver, 'way on')
  delete world.handOver
  dispatch(leg, sure(leg.input.message, 'message'), request, { agent })
  return { ok: true, ...saidError(request) }
}

/** follow and admit: a web app takes in what comes, and answers later. */
export function arrive(leg: Leg): Outcome {
  follow(leg)
  return admit(leg)
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

function hers({ cast }: World): string {
  return sure(cast.agents[0], 'user agent')
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
    const { from } = meta
    // Where it really goes: a learner may have sent it elsewhere, and who gets it there knows what it carries.
    const to = ownerOf(request)
    const channel = agent === undefined || byScript ? meta.channel : 'front'
    const carried = agent === undefined ? {} : { agent }
    stage.record({ kind: 'request', x, message, from, to, ...carried, channel, request, ...trail })
    stage.world.pending.push({ x, message, from, ...carrier, request, asked: original })
  }
  return request
}
