import type { WorkerScope } from '#network/mirror/worker-types.ts'
import { answerOffline } from './answer.ts'
import { type Edition, edition } from './edition.ts'
import { forgetOld, keep } from './keep.ts'
import { isKeepRequest, type KeepAnswer, type KeepRequest } from './messages.ts'
import { openEntries } from './open-entries.ts'

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
    if (kept) await forgetOld(own, scope, await openEntries(worker))
  }
}
