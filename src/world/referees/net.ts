import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { deliverTo } from '#network/internet.ts'
import { mobile } from '#world/cast.ts'
import { everyHost } from '#world/hosts.ts'
import { newRun } from '#world/run-ops.ts'
import { contextFor, newWorld } from '#world/world.ts'

/** The little internet as a client library meets it: fetch for the app, `ask` for a browser. No HTTP server between. */
export class Net {
  readonly #world

  /** `now`: the libraries read the real clock, so this world has to start there. */
  constructor(now: number) {
    this.#world = newWorld(
      { apps: [], hosts: everyHost, agents: [], screens: ['nobody'], client: mobile },
      newRun('pkce-login', now, 'a referee'),
    )
  }

  ask(request: HttpRequest): HttpResponse {
    return deliverTo(this.#world.hosts, request, contextFor(this.#world, 'skyid')).response
  }

  /** Of fetch's options only what a request has counts. */
  readonly fetch = async (input: string | URL | Request, init: object = {}): Promise<Response> => {
    const request = new Request(input, init)
    const { method, url } = request
    const answer = this.ask({ method, url, headers: [...request.headers], body: await request.text() })
    const headers = answer.headers.map(([name, value]): [string, string] => [name, value])
    return new Response(answer.status === 204 ? null : answer.body, { status: answer.status, headers })
  }
}
