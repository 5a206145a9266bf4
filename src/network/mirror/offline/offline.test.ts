import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answerOffline } from './answer.ts'
import { cacheName, type Edition } from './edition.ts'
import { forgetOld, keep } from './keep.ts'

const scope = 'https://a.example/sub/'
const one: Edition = { name: 'one', shell: 'assets/shell-1.txt', files: ['assets/main-1.js', 'icon.svg'] }
const two: Edition = {
  name: 'two',
  shell: 'assets/shell-2.txt',
  files: ['assets/main-2.js', 'assets/font-1.woff2', 'icon.svg'],
}
const both: Edition = { ...one, files: [...one.files, 'assets/font-1.woff2'] }

/** The browser's caches, as far as they are used; addresses are looked up in the order of the caches. */
class FakeCaches {
  readonly all = new Map<string, Map<string, string>>()
  keys = async () => [...this.all.keys()]
  delete = async (name: string) => this.all.delete(name)
  match = async (url: string) => {
    for (const cache of this.all.values()) if (cache.has(url)) return new Response(cache.get(url))
    return undefined
  }
  open = async (name: string) => {
    const cache = this.all.get(name) ?? new Map<string, string>()
    this.all.set(name, cache)
    return {
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      match: async (asked: string | { url: string }) => {
        const text = cache.get(typeof asked === 'string' ? asked : asked.url)
        return text === undefined ? undefined : new Response(text)
      },
      put: async (url: string, response: Response) => void cache.set(url, await response.text()),
    }
  }
}

let device: FakeCaches
let asked: string[]
/** What the host answers; undefined is a host that is not there. */
let host: (path: string) => Response | undefined

beforeEach(() => {
  device = new FakeCaches()
  asked = []
  host = (path) => new Response(`host: ${path}`)
  vi.stubGlobal('caches', device)
  vi.stubGlobal('fetch', async (request: string | Request) => {
    const url = typeof request === 'string' ? request : request.url
    asked.push(url.slice(scope.length))
    const response = host(url.slice(scope.length))
    if (response === undefined) throw new TypeError('Failed to fetch')
    return response
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** `mode` cannot be given to a Request of Node's. */
function get(path: string, mode = 'no-cors', method = 'GET'): Request {
  return { method, mode, url: scope + path, headers: new Headers() } as Request
}

async function textOf(answer: Promise<Response> | undefined): Promise<string | undefined> {
  return (await answer)?.text()
}

test('an edition is kept once, and the next one takes over what it shares with it', async () => {
  await keep(both, scope)
  expect([...(device.all.get(cacheName(scope, 'one'))?.keys() ?? [])].at(-1)).toBe(
    `${scope}assets/shell-1.txt`,
  )
  expect(asked.sort()).toEqual([...both.files, both.shell].sort())
  asked = []
  await keep(both, scope)
  expect(asked).toEqual([])
  await keep(two, scope)
  // The icon may have changed under its name; the font cannot have.
  expect(asked.sort()).toEqual(['assets/main-2.js', 'assets/shell-2.txt', 'icon.svg'])
})

test('what the host does not have is not kept, and then the edition is not whole', async () => {
  host = (path) => (path === 'icon.svg' ? new Response('', { status: 404 }) : new Response('x'))
  await expect(keep(one, scope)).rejects.toThrow('icon.svg')
  host = () => new Response('<h1>Not found', { headers: { 'content-type': 'text/html; charset=utf-8' } })
  await expect(keep(one, scope)).rejects.toThrow()
  expect(device.all.get(cacheName(scope, 'one'))?.has(scope + one.shell)).toBe(false)
})

test('an old edition is forgotten when no open page needs it, and nobody else’s cache ever', async () => {
  await keep(one, scope)
  await keep(two, scope)
  const others = ['another app', cacheName('https://a.example/', 'one')]
  for (const name of others) await device.open(name)
  const [old, now] = [cacheName(scope, 'one'), cacheName(scope, 'two')]
  await forgetOld(two, scope, undefined)
  await forgetOld(two, scope, [`${scope}assets/main-2.js`, `${scope}assets/main-1.js`])
  expect(await device.keys()).toEqual([old, now, ...others])
  await forgetOld(two, scope, [`${scope}assets/main-2.js`])
  expect(await device.keys()).toEqual([now, ...others])
})

test('a page comes from its host, and without one every address opens from the device', async () => {
  await keep(one, scope)
  expect(await textOf(answerOffline(one, scope, get('flow/x/step/3', 'navigate')))).toBe(
    'host: flow/x/step/3',
  )
  host = () => undefined
  for (const path of ['', 'flow/x/step/3', 'flow/x/', 'glossary/index.html', 'compare/openid?row=3.5']) {
    const answer = await answerOffline(one, scope, get(path, 'navigate'))
    expect(await answer?.text()).toBe('host: assets/shell-1.txt')
    expect(answer?.headers.get('content-type')).toContain('text/html')
  }
  // Until a new edition is whole, the one before it serves.
  expect(await textOf(answerOffline(two, scope, get('', 'navigate')))).toBe('host: assets/shell-1.txt')
  await device.delete(cacheName(scope, 'one'))
  await expect(answerOffline(one, scope, get('', 'navigate'))).rejects.toThrow('Failed to fetch')
})

test('a host that does not answer in time is taken for none', async () => {
  await keep(one, scope)
  vi.useFakeTimers()
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  const answer = textOf(answerOffline(one, scope, get('flow/x', 'navigate')))
  await vi.advanceTimersByTimeAsync(4000)
  expect(await answer).toBe('host: assets/shell-1.txt')
})

test('what has its hash in its name comes from the device, also for a page of another edition', async () => {
  await keep(one, scope)
  asked = []
  expect(await textOf(answerOffline(two, scope, get('assets/main-1.js')))).toBe('host: assets/main-1.js')
  expect(asked).toEqual([])
  expect(await textOf(answerOffline(one, scope, get('assets/main-2.js')))).toBe('host: assets/main-2.js')
  expect(asked).toEqual(['assets/main-2.js'])
  host = (path) => new Response(`newer: ${path}`)
  expect(await textOf(answerOffline(one, scope, get('icon.svg')))).toBe('newer: icon.svg')
  host = () => undefined
  expect(await textOf(answerOffline(one, scope, get('icon.svg')))).toBe('host: icon.svg')
})

test('the rest is none of its business: the wire, other methods, other folders, files that are opened', () => {
  const none = [
    get('net/id.skyalbum.example/token', 'cors'),
    get('assets/main-1.js', 'cors', 'POST'),
    get('readme.png'),
    get('tokenwalk.html', 'navigate'),
    { ...get(''), url: 'https://a.example/other/assets/main-1.js', headers: new Headers() } as Request,
  ]
  for (const request of none) expect(answerOffline(one, scope, request), request.url).toBeUndefined()
})
