import type { HttpRequest } from '#network/http.ts'
import { serveOffline } from './offline/listen.ts'
import { claimMessage, fromWireUrl, type WireAnswer, type WireRequest, wireUrl } from './wire-messages.ts'
import type { WorkerFetch, WorkerScope } from './worker-types.ts'

// The worker knows nothing of the run: browsers stop it after some 40 seconds of rest. It hands what it sees on the wire
// to the page that sent it; all meaning lives there. It takes over at once: what older pages still need, stays kept.
const worker = globalThis as unknown as WorkerScope

/** A page that has gone or hangs answers nothing (milliseconds). */
const patience = 4000

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('message', (event) => {
  if (event.data === claimMessage) event.waitUntil(worker.clients.claim())
})

worker.addEventListener('fetch', (event) => {
  const url = fromWireUrl(worker.registration.scope, event.request.url)
  if (url !== undefined && event.clientId !== '') event.respondWith(askPage(event, url))
})

serveOffline(worker)

async function askPage(event: WorkerFetch, url: string): Promise<Response> {
  const page = await worker.clients.get(event.clientId)
  if (page === undefined) return unanswered()
  const message: WireRequest = { type: 'tokenwalk-wire', request: await recordOf(event.request, url) }
  const { port1, port2 } = new MessageChannel()
  const answer = await new Promise<WireAnswer>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
    page.postMessage(message, [port2])
    setTimeout(() => resolve(undefined), patience)
  })
  port1.close()
  if (answer === undefined) return unanswered()
  const { status, headers, body } = answer
  const empty = [204, 205, 304].includes(status) || event.request.method === 'HEAD'
  return new Response(empty || body === '' ? null : body, {
    status,
    headers: headers.map(([name, value]) => [name, onWire(name, value)]),
  })
}

/** A redirect stays on the wire as well: nobody follows it, but browsers list where it leads as a request. */
function onWire(name: string, value: string): string {
  const away = name.toLowerCase() === 'location' && value.startsWith('https://')
  return away ? wireUrl(worker.registration.scope, value) : value
}

async function recordOf(request: Request, url: string): Promise<HttpRequest> {
  return { method: request.method, url, headers: [...request.headers], body: await request.text() }
}

function unanswered(): Response {
  return new Response('The page that asked is not there to answer.', { status: 503 })
}
