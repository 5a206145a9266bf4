/** The few parts of the service worker's globals that we use: TypeScript cannot load them beside those of a page. */
export interface WorkerScope {
  registration: { scope: string }
  clients: {
    get(id: string): Promise<WorkerClient | undefined>
    matchAll(which: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly WorkerClient[]>
    claim(): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
  addEventListener(
    type: 'message',
    listener: (event: WorkerEvent & Pick<MessageEvent, 'data' | 'ports'>) => void,
  ): void
  addEventListener(type: 'fetch', listener: (event: WorkerFetch) => void): void
}

/** A page, or a frame in one. */
interface WorkerClient {
  /** Absolute; of a frame whose text its page gave it, `about:srcdoc`. */
  url: string
  postMessage(message: unknown, transfer: Transferable[]): void
}

interface WorkerEvent {
  waitUntil(done: Promise<unknown>): void
}

export interface WorkerFetch extends WorkerEvent {
  request: Request
  clientId: string
  respondWith(answer: Promise<Response>): void
}
