import { afterEach, expect, test, vi } from 'vitest'
import { openEntries } from './open-entries.ts'

const scope = 'https://a.example/sub/'

/** A window at an address that tells its entry script, or that does not answer. */
function windowAt(url: string, entry?: string) {
  return {
    url,
    postMessage: (_: unknown, [port]: Transferable[]) => {
      if (entry !== undefined && port instanceof MessagePort) port.postMessage(entry)
    },
  }
}

function entriesOf(...windows: readonly ReturnType<typeof windowAt>[]) {
  const clients = {
    get: async () => undefined,
    claim: async () => undefined,
    matchAll: async () => windows,
  }
  return openEntries({ clients, registration: { scope } })
}

afterEach(() => {
  vi.useRealTimers()
})

test('all pages of the site tell their entry scripts, framed or not', async () => {
  const framed = windowAt(`${scope}flow/x?embed`, 'main-1.js')
  expect(await entriesOf(windowAt(scope, 'main-2.js'), framed)).toEqual(['main-2.js', 'main-1.js'])
})

test('a page that does not answer leaves it open', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const entries = entriesOf(windowAt(scope, 'main-2.js'), windowAt(`${scope}glossary`))
  await vi.advanceTimersByTimeAsync(2000)
  expect(await entries).toBeUndefined()
})

test('neither the user’s screen nor another site of the origin is asked', async () => {
  const others = ['about:srcdoc', 'https://a.example/', 'https://a.example/other/sub/']
  const windows = [windowAt(scope, 'main-2.js'), ...others.map((url) => windowAt(url))]
  expect(await entriesOf(...windows)).toEqual(['main-2.js'])
})
