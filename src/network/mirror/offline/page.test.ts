import { expect, test, vi } from 'vitest'
import { whichMessage } from './messages.ts'
import { keepSite } from './page.ts'

/** A browser's workers: one that is active and answers, in turn, that the site is not kept and that it is. */
function fakeWorkers() {
  const answers = [false, true]
  const active = Object.assign(new EventTarget(), {
    state: 'activated',
    postMessage: (_: unknown, [port]: MessagePort[]) =>
      port?.postMessage({ kept: answers.shift(), newer: false }),
  })
  const registration = { active, installing: null, waiting: null, update: async () => undefined }
  return Object.assign(new EventTarget(), {
    register: async () => registration,
    startMessages: () => undefined,
  })
}

test('a second attempt takes the place of the first', async () => {
  const workers = fakeWorkers()
  vi.stubGlobal('navigator', { serviceWorker: workers })
  const heard: boolean[] = []
  for (const entry of ['main-1.js', 'main-1.js']) await keepSite('/', entry, ({ kept }) => heard.push(kept))
  expect(heard).toEqual([false, true])
  const postMessage = vi.fn()
  workers.dispatchEvent(Object.assign(new Event('message'), { data: whichMessage, ports: [{ postMessage }] }))
  expect(postMessage.mock.calls).toEqual([['main-1.js']])
  vi.unstubAllGlobals()
})
