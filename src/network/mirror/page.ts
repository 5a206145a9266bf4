import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { isBrowserOwn } from './mirrorable.ts'
import { claimMessage, exchangeHeader, type WireAnswer, type WireRequest, wireUrl } from './wire-messages.ts'

/** Answers a request that came over the browser's network. `x` is missing where a person typed it in the console. */
export type AnswerWire = (request: HttpRequest, x: number | undefined) => HttpResponse | undefined

/** A worker that hangs must not keep the exchanges behind this one waiting for ever (milliseconds). */
const patience = 10_000

/** Why there is no wire, or that there is one. The run does not need it. */
export type WireState = 'starting' | 'real' | 'insecure' | 'unsupported' | 'failed' | 'file'

/**
 * Joins the page to the worker: registers it, has it control this page (a hard reload leaves a page without one), and
 * answers what it passes on. `onState` hears how it stands. Returns the way to take the ears off again.
 */
export function joinWire(base: string, answer: AnswerWire, onState: (state: WireState) => void): () => void {
  const workers = container()
  if (workers === undefined) {
    onState(globalThis.isSecureContext ? 'unsupported' : 'insecure')
    return () => undefined
  }
  const onMessage = ({ data, ports }: MessageEvent<WireRequest | undefined>) => {
    if (data?.type === 'tokenwalk-wire') ports[0]?.postMessage(answerTo(data.request, answer))
  }
  const onControl = () => onState(workers.controller ? 'real' : 'starting')
  workers.addEventListener('message', onMessage)
  workers.addEventListener('controllerchange', onControl)
  workers.startMessages()
  onControl()
  register(workers, base).catch(() => onState('failed'))
  return () => {
    workers.removeEventListener('message', onMessage)
    workers.removeEventListener('controllerchange', onControl)
  }
}

/** Undefined where there are no workers; in a sandboxed frame even asking throws. */
function container(): ServiceWorkerContainer | undefined {
  try {
    return globalThis.navigator?.serviceWorker
  } catch {
    return undefined
  }
}

async function register(workers: ServiceWorkerContainer, base: string): Promise<void> {
  await workers.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' })
  const { active } = await workers.ready
  if (workers.controller === null) active?.postMessage(claimMessage)
}

function answerTo({ headers, ...request }: HttpRequest, answer: AnswerWire): WireAnswer {
  const mark = headers.find(([name]) => name === exchangeHeader)?.[1]
  const asSent = headers.filter(([name]) => name !== exchangeHeader)
  try {
    return answer({ ...request, headers: asSent }, mark === undefined ? undefined : Number(mark))
  } catch (error) {
    // A bug of ours must not look like an answer of the server.
    globalThis.reportError(error)
    return undefined
  }
}

/**
 * Sends an exchange of the run over the browser's own network, so that it stands in the developer tools. Headers that
 * only a browser may write are left to it. Never throws: the run does not depend on it.
 */
export async function sendOverWire(base: string, x: number, request: HttpRequest): Promise<void> {
  if (!container()?.controller) return
  const headers = request.headers.filter(([name]) => !isBrowserOwn(name))
  try {
    const response = await fetch(wireUrl(base, request.url), {
      method: request.method,
      headers: [
        ...headers.map(([name, value]): [string, string] => [name, value]),
        [exchangeHeader, String(x)],
      ],
      ...(request.body === '' ? {} : { body: request.body }),
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    })
    await response.arrayBuffer()
  } catch {
    // A worker that was stopped, a page that is closing: the record stands in the panels anyway.
  }
}
