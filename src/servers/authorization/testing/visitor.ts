import { type HttpRequest, type HttpResponse, header, partsOf, queryOf, splitUrl } from '#network/http.ts'
import { formTarget, hiddenFields } from '#network/page-form.ts'
import { follow, navigate, newUserAgent, postForm, receive } from '#network/user-agent.ts'
import { decodeForm, type Pair } from '#protocol/pairs.ts'

interface Server {
  ask(request: HttpRequest): HttpResponse
}

/** Somebody with a browser, who follows redirects until a page is open or the browser is sent to another host. */
export class Visitor {
  agent = newUserAgent('visitor')
  readonly #server: Server

  constructor(server: Server) {
    this.#server = server
  }

  open(url: string): HttpResponse {
    return this.#go(navigate(this.agent, url))
  }

  /** Sends the form of the page that is open, with what its person types and presses. */
  submit(fields: Readonly<Record<string, string>>): HttpResponse {
    const form: Pair[] = [...hiddenFields(this.agent.html), ...Object.entries(fields)]
    return this.#go(postForm(this.agent, formTarget(this.agent), form))
  }

  /** Opens an authorization request, logs in, decides if that is asked for; where the browser is sent in the end. */
  logIn(url: string, user: { username: string; password: string }, decision = 'allow'): string {
    this.open(url)
    const loggedIn = this.submit({ username: user.username, password: user.password })
    return locationOf(loggedIn) || locationOf(this.submit({ decision }))
  }

  cookie(name: string): string | undefined {
    return this.agent.jar.find((cookie) => cookie.name === name)?.value
  }

  #go(first: HttpRequest): HttpResponse {
    let request = first
    for (;;) {
      const response = this.#server.ask(request)
      this.agent = receive(this.agent, request, response)
      const next = follow(this.agent, request, response)
      if (!next || partsOf(next.url).host !== partsOf(request.url).host) return response
      request = next
    }
  }
}

/** The address of a redirect, '' where the answer is none. */
export function locationOf(response: HttpResponse): string {
  return header(response, 'location') ?? ''
}

/** The parameters that a redirect gives to the client, and how they travel. */
export function returned(location: string): {
  to: string
  in: 'query' | 'fragment'
  params: Readonly<Record<string, string>>
} {
  const { base, fragment } = splitUrl(location)
  const pairs = fragment === '' ? queryOf(location) : decodeForm(fragment)
  return { to: base, in: fragment === '' ? 'query' : 'fragment', params: Object.fromEntries(pairs) }
}
