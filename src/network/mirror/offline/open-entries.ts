import type { WorkerScope } from '#network/mirror/worker-types.ts'
import { whichMessage } from './messages.ts'

/** A page that was put aside does not answer (milliseconds). */
const patience = 2000

/**
 * The entry scripts of all open pages of the site, also of those that a course page frames; undefined where one of them
 * does not tell. Other sites of the same origin are not asked, nor is the frame of the user's screen (about:srcdoc).
 */
export async function openEntries({
  clients,
  registration: { scope },
}: Pick<WorkerScope, 'clients' | 'registration'>): Promise<readonly string[] | undefined> {
  const windows = await clients.matchAll({ includeUncontrolled: true, type: 'window' })
  const pages = windows.filter(({ url }) => url.startsWith(scope))
  const told = await Promise.all(
    pages.map((page) => {
      const { port1, port2 } = new MessageChannel()
      return new Promise<string | undefined>((resolve) => {
        port1.onmessage = ({ data }) => resolve(data)
        page.postMessage(whichMessage, [port2])
        setTimeout(resolve, patience, undefined)
      }).finally(() => port1.close())
    }),
  )
  const entries = told.filter((entry) => entry !== undefined)
  return entries.length === told.length ? entries : undefined
}
