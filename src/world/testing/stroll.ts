import type { AppContext, ClientApp } from '#clients/client-app.ts'
import type { WebApp } from '#clients/web-app.ts'
import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { partsOf } from '#network/http.ts'
import { deliverTo } from '#network/internet.ts'
import { formTarget, hiddenFields } from '#network/page-form.ts'
import { follow, navigate, newUserAgent, postForm, receive } from '#network/user-agent.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { Pair } from '#protocol/pairs.ts'
import { lina, mobile } from '#world/cast.ts'
import { everyHost } from '#world/hosts.ts'
import type { Entry, Trace } from '#world/records.ts'
import { newRun } from '#world/run-ops.ts'
import { ownerOf } from '#world/serve.ts'
import { contextFor, newWorld } from '#world/world.ts'

const run = newRun('stroll', 1_795_000_000, 'seed')
const named = (url: string) => partsOf(url).path.split('/').pop() ?? ''

/** One app of the cast, a browser and the real servers, without a flow's machine: what they say to each other is recorded. */
export class Stroll<State> {
  readonly world = newWorld(
    { apps: [], hosts: everyHost, agents: [], screens: ['nobody'], client: mobile },
    run,
  )
  readonly app: ClientApp<State>
  state: State
  agent = newUserAgent('browser')
  step = 1
  readonly entries: Entry[] = []
  #x = 0

  constructor(app: ClientApp<State>) {
    this.app = app
    this.state = app.fresh()
  }

  /** All that happened so far as a trace with one frame behind it. */
  get trace(): Trace {
    const frame = { at: 0, state: '', step: this.step, beat: 1, accepts: [], time: this.world.now }
    return { run, frames: [{ ...frame, entries: this.entries.length }], entries: this.entries, screens: [] }
  }

  /** Refusals so far, in order. */
  get refused(): string[] {
    const results = this.entries.flatMap((entry) => (entry.kind === 'checks' ? entry.results : []))
    return results.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)
  }

  /** The last answer that somebody got. */
  get answer(): HttpResponse | undefined {
    const last = this.entries.findLast((entry) => entry.kind === 'response')
    return last?.kind === 'response' ? last.response : undefined
  }

  /** The app sends a message and takes the answer. `change` is the learner's hand in it. */
  ask(message: string, change: (request: HttpRequest) => HttpRequest = (request) => request): boolean {
    const request = change(this.app.build(message, this.state, this.#context))
    const x = this.#send(message, this.app.id, request)
    this.world.now += 1
    const response = this.#serve(request, x)
    this.#record({ kind: 'response', x, response })
    return this.#keep(this.app.take(message, response, this.state, this.#judging(x)))
  }

  judge(what: string): boolean {
    return this.#keep(this.app.judge(what, this.state, this.#judging()))
  }

  act(does: string): void {
    const { state, made } = this.app.act(does, this.state, this.#context)
    this.state = state
    this.#record({ kind: 'act', by: this.app.id, does, made })
  }

  /** Lina types something into the app's own screen. */
  type(form: readonly Pair[]): void {
    this.state = this.app.enter?.(form, this.state) ?? this.state
    this.#record({ kind: 'act', by: 'lina', to: this.app.id, does: 'typed', made: form })
  }

  /** The browser opens an address; `meanwhile` is what the app does before it answers. Returns the page that is open then. */
  open(url: string, meanwhile?: () => void, more: readonly Pair[] = []): string {
    const request = navigate(this.agent, url)
    return this.#go({ ...request, headers: [...request.headers, ...more] }, meanwhile)
  }

  /** The form of the open page is sent. Returns the page that is open then. */
  submit(fields: Readonly<Record<string, string>>, meanwhile?: () => void): string {
    const form: Pair[] = [...hiddenFields(this.agent.html), ...Object.entries(fields)]
    return this.#go(postForm(this.agent, formTarget(this.agent), form), meanwhile)
  }

  logIn(): void {
    this.submit({ username: lina.username, password: lina.password })
  }

  #go(first: HttpRequest, meanwhile?: () => void): string {
    let work = meanwhile
    for (let request: HttpRequest | undefined = first; request !== undefined; ) {
      const x = this.#send(named(request.url), this.agent.id, request, this.agent.id)
      const response = this.#serve(request, x, () => {
        work?.()
        work = undefined
      })
      this.#record({ kind: 'response', x, response })
      this.agent = receive(this.agent, request, response)
      request = follow(this.agent, request, response)
    }
    return this.agent.html
  }

  #serve(request: HttpRequest, x: number, meanwhile: () => void = () => {}): HttpResponse {
    const app = this.app as Partial<WebApp<State>>
    if (partsOf(request.url).host === app.host && app.receive && app.reply) {
      if (this.#keep(app.receive(request, this.state, this.#judging(x)))) meanwhile()
      const { state, response } = app.reply(this.state, this.#context)
      this.state = state
      return response
    }
    const owner = ownerOf(request)
    const { response, checks } = deliverTo(this.world.hosts, request, contextFor(this.world, owner))
    if (checks.length > 0) this.#record({ kind: 'checks', x, by: owner, results: checks })
    return response
  }

  #send(message: string, from: string, request: HttpRequest, agent?: string): number {
    this.#x += 1
    const app = this.app as Partial<WebApp<State>>
    const to = partsOf(request.url).host === app.host ? this.app.id : ownerOf(request)
    const channel = agent === undefined ? 'back' : 'front'
    this.#record({
      kind: 'request',
      x: this.#x,
      message,
      from,
      to,
      ...(agent ? { agent } : {}),
      channel,
      request,
    })
    return this.#x
  }

  get #context(): AppContext {
    return { ...contextFor(this.world, this.app.id), report: () => {} }
  }

  #judging(x?: number): AppContext {
    const report = (results: readonly CheckResult[]) =>
      this.#record({ kind: 'checks', by: this.app.id, results, ...(x === undefined ? {} : { x }) })
    return { ...this.#context, report }
  }

  #record(what: Partial<Entry> & { kind: Entry['kind'] }): void {
    this.entries.push({ at: 0, step: this.step, state: 'stroll', time: this.world.now, ...what } as Entry)
  }

  #keep({ state, ok }: { state: State; ok: boolean }): boolean {
    this.state = state
    return ok
  }
}
