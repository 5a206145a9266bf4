import { editRequest, editResponse } from '#network/apply-edits.ts'
import { type HttpRequest, type HttpResponse, partsOf } from '#network/http.ts'
import { formTarget, hiddenFields } from '#network/page-form.ts'
import { follow, isWeb, postForm, receive, redirectTarget, type UserAgent } from '#network/user-agent.ts'
import { type Outcome, saidError } from './outcome.ts'
import { answerOf, ownerOf, takeIn } from './serve.ts'
import type { Stage } from './stage.ts'
import { agentOf, bringToFront, isApp, type Pending, type World } from './world.ts'

const mostRedirects = 10

/**
 * An answer comes to a browser: it keeps the cookies, shows the page and follows redirects on the same host. One that
 * leads to or from an app of the story is left for the machine to follow: it is a message of its own.
 */
export function inBrowser(
  stage: Stage,
  id: string,
  firstRequest: HttpRequest,
  firstResponse: HttpResponse,
): Outcome {
  const { world } = stage
  let request = firstRequest
  let response = firstResponse
  bringToFront(world, id)
  for (let hop = 0; hop < mostRedirects; hop++) {
    const agent = receive(agentOf(world, id), request, response)
    world.agents.set(id, agent)
    const next = follow(agent, request, response)
    if (next === undefined) break
    if (changesHouse(world, request, next)) {
      world.handOver = { agent: id, request: next }
      return { ok: true, leavesSite: true, ...saidError(next) }
    }
    ;({ request, response } = followed(stage, id, next))
  }
  const target = redirectTarget(request, response)
  const posted = target === undefined ? sentByPage(world, agentOf(world, id)) : undefined
  if (posted !== undefined) {
    world.handOver = { agent: id, request: posted }
    return { ok: true, leavesSite: true, ...saidError(posted) }
  }
  if (target === undefined) {
    return { ok: response.status < 400, shows: partsOf(request.url).path, status: response.status }
  }
  // Redirected too often: a browser gives up, and nothing leaves it.
  if (isWeb(target)) return { ok: false }
  world.handOver = { agent: id, request: { method: 'GET', url: target, headers: [], body: '' } }
  return { ok: true, leavesBrowser: true }
}

/** What a page's own script posts into another house, by the page's form (Form Post 2); undefined for any other page. */
function sentByPage(world: World, agent: UserAgent): HttpRequest | undefined {
  if (!/\.submit\(\)/.test(agent.html)) return undefined
  const request = postForm(agent, formTarget(agent), hiddenFields(agent.html))
  return changesHouse(world, agent, request) ? request : undefined
}

function changesHouse(world: World, from: Pick<HttpRequest, 'url'>, to: Pick<HttpRequest, 'url'>): boolean {
  const [one, other] = [ownerOf(from), ownerOf(to)]
  // A page whose script is an app of the story is a house of its own, though its server is another's.
  if (world.cast.apps.some(({ address }) => address === to.url)) return true
  return one !== other && (isApp(world, one) || isApp(world, other))
}

/** One hop of a redirect, as an exchange of its own: `login-page`. */
function followed(
  stage: Stage,
  agent: string,
  original: HttpRequest,
): { request: HttpRequest; response: HttpResponse } {
  const message = `${partsOf(original.url).path.split('/').pop() || 'root'}-page`
  const x = ++stage.world.exchanges
  const { message: request, trail } = stage.edited(message, 'request', original, editRequest)
  const exchange: Pending = { x, message, from: agent, agent, request }
  const to = ownerOf(request)
  stage.record({ kind: 'request', x, message, from: agent, to, agent, channel: 'front', request, ...trail })
  takeIn(stage, exchange)
  const arrived = stage.edited(message, 'response', answerOf(stage, exchange), editResponse)
  stage.record({ kind: 'response', x, response: arrived.message, ...arrived.trail })
  return { request, response: arrived.message }
}
