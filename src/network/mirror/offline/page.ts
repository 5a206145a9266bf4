import type { KeepAnswer, KeepRequest } from './messages.ts'
import { whichMessage } from './messages.ts'

/** What the last call listens with. */
let attempt = new AbortController()

/** Whole editions over slow networks (milliseconds). */
const patience = 120_000

/**
 * Has the worker keep the whole site on this device; where it could not be, it may be tried again.
 * @param base the folder of the site, with a slash at its end
 * @param entry the address of the page's entry script
 * @param onAnswer hears it when it is done, and again when a newer edition has come
 * @throws where there are no workers, or this one did not answer
 */
export async function keepSite(
  base: string,
  entry: string,
  onAnswer: (answer: KeepAnswer) => void,
): Promise<void> {
  const workers = navigator.serviceWorker
  const registration = await workers.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' })
  attempt.abort()
  attempt = new AbortController()
  const { signal } = attempt
  const tell = ({ data, ports }: MessageEvent) => {
    if (data === whichMessage) ports[0]?.postMessage(entry)
  }
  workers.addEventListener('message', tell, { signal })
  workers.startMessages()
  // Whether there is a newer worker; without a network there is none.
  await registration.update().catch(() => undefined)
  const { installing, waiting, active } = registration
  const newest = installing ?? waiting ?? active
  if (newest === null) throw new Error('There is no worker.')
  await activated(newest)
  onAnswer(await ask(newest, entry))
  const changed = () => {
    if (workers.controller && workers.controller !== newest)
      ask(workers.controller, entry).then(onAnswer, () => undefined)
  }
  workers.addEventListener('controllerchange', changed, { signal })
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((done, failed) => {
    const look = () => {
      if (worker.state === 'activated') done()
      if (worker.state === 'redundant') failed(new Error('The worker was given up.'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

function ask(worker: ServiceWorker, entry: string): Promise<KeepAnswer> {
  const { port1, port2 } = new MessageChannel()
  const request: KeepRequest = { type: 'tokenwalk-keep', entry }
  return new Promise((answered, failed) => {
    port1.onmessage = ({ data }) => answered(data)
    worker.postMessage(request, [port2])
    setTimeout(() => failed(new Error('The worker does not answer.')), patience)
  })
}
