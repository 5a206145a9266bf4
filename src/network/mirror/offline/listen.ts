import type { WorkerScope } from '#network/mirror/worker-types.ts'
import { answerOffline } from './answer.ts'
import { type Edition, edition } from './edition.ts'
import { forgetOld, keep } from './keep.ts'
import { isKeepRequest, type KeepAnswer, type KeepRequest, whichMessage } from './messages.ts'

/** A page that was put aside does not answer (milliseconds). */
const patience = 2000

/** The worker's second task, beside the wire: the site without a network. */
export function serveOffline(worker: WorkerScope): void {
  const { scope } = worker.registration
  if (edition === undefined) return
  const own = edition
  worker.addEventListener('message', (event) => {
    if (isKeepRequest(event.data)) event.waitUntil(answerKeep(own, event.data, event.ports[0]))
  })
  worker.addEventListener('fetch', (event) => {
    const answer = answerOffline(own, scope, event.request)
    if (answer) event.respondWith(answer)
  })

  async function answerKeep(own: Edition, { entry }: KeepRequest, port: MessagePort | undefined) {
    const newer = !own.files.some((file) => scope + file === entry)
    const kept = await keep(own, scope).then(
      () => true,
      () => false,
    )
    port?.postMessage({ kept, newer } satisfies KeepAnswer)
    if (kept) await forgetOld(own, scope, await openEntries())
  }

  /** The entry scripts of all open pages; undefined where one of them does not tell. */
  async function openEntries(): Promise<readonly string[] | undefined> {
    const windows = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })
    // The frame of the user's screen counts as a window, too.
    const pages = windows.filter(({ frameType }) => frameType !== 'nested')
    const told = await Promise.all(
      pages.map((page) => {
        const { port1, port2 } = new MessageChannel()
        return new Promise<string | undefined>((resolve) => {
          port1.onmessage = ({ data }) => resolve(data)
          page.postMessage(whichMessage, [port2])
          setTimeout(resolve, patience, undefined)
        })
      }),
    )
    const entries = told.filter((entry) => entry !== undefined)
    return entries.length === told.length ? entries : undefined
  }
}
