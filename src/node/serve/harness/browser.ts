import { Cookies } from './cookies.ts'
import { fillIn, type Person } from './fill-in.ts'
import { formsOf } from './html-forms.ts'
import { alice } from './registered.ts'

/** Where a journey ended: about to call an address of a client, or on a page with nothing more to fill in. */
export type Arrival =
  | { at: 'client'; url: URL; status: number; body?: URLSearchParams }
  | { at: 'page'; url: URL; status: number; html: string; headers: Headers }

interface Visit {
  url: URL
  method: string
  body?: URLSearchParams
}

/** A scripted browser: cookies, redirects, forms without scripts. It logs in as Alice and approves, unless told otherwise. */
export class Browser {
  readonly cookies = new Cookies()
  /** The Location headers it was sent, in order. */
  readonly sent: string[] = []
  readonly #person: Person

  constructor(person: Partial<Person> = {}) {
    this.#person = { username: alice.username, password: alice.password, decide: 'approve', ...person }
  }

  /** Goes on until it is about to call one of `stopAt` (origin and path). `look` fills in nothing. */
  async navigate(
    start: URL | string,
    stopAt: readonly string[],
    first: { form?: URLSearchParams; look?: boolean } = {},
  ): Promise<Arrival> {
    let visit: Visit = {
      url: new URL(start),
      method: first.form ? 'POST' : 'GET',
      ...(first.form ? { body: first.form } : {}),
    }
    let status = 0
    const person = { ...this.#person }
    for (let hop = 0; hop < 25; hop++) {
      if (stopAt.some((stop) => leadsTo(visit.url, stop)))
        return { at: 'client', url: visit.url, status, ...(visit.body ? { body: visit.body } : {}) }
      const response = await this.#open(visit)
      status = response.status
      const location = response.headers.get('location')
      if (status >= 300 && status < 400 && location !== null) {
        this.sent.push(location)
        visit = follow(visit, location, status)
        continue
      }
      const html = await response.text()
      const next = first.look ? undefined : fill(html, visit.url, stopAt, person)
      if (next === undefined) return { at: 'page', url: visit.url, status, html, headers: response.headers }
      visit = next
    }
    throw new Error(`too many redirects, the last to ${this.sent.at(-1)}`)
  }

  async #open({ url, method, body }: Visit): Promise<Response> {
    const wire = new URL(url)
    wire.hash = '' // a browser never sends the fragment
    const cookie = this.cookies.for(wire)
    const response = await fetch(wire, {
      method,
      redirect: 'manual',
      headers: { accept: 'text/html,*/*;q=0.8', ...(cookie ? { cookie } : {}) },
      ...(body ? { body } : {}),
    })
    this.cookies.take(wire, response.headers.getSetCookie())
    return response
  }
}

function fill(html: string, page: URL, stopAt: readonly string[], person: Person): Visit | undefined {
  const isClient = (action: string) => stopAt.some((stop) => leadsTo(new URL(action || page, page), stop))
  const filled = fillIn(formsOf(html), person, isClient)
  if (filled === undefined) return undefined
  const url = new URL(filled.action || page, page)
  if (filled.method === 'post') return { url, method: 'POST', body: filled.values }
  url.search = filled.values.toString()
  return { url, method: 'GET' }
}

function follow(from: Visit, location: string, status: number): Visit {
  const url = new URL(location, from.url)
  if (!url.hash) url.hash = from.url.hash // RFC 9110 10.2.2
  return status === 307 || status === 308 ? { ...from, url } : { url, method: 'GET' }
}

function leadsTo(url: URL, stop: string): boolean {
  const { origin, pathname } = new URL(stop)
  return url.origin === origin && url.pathname === pathname
}
