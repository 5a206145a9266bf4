import type { Edited } from '#network/apply-edits.ts'
import type { Edit } from '#network/edit.ts'
import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { idTokenIn } from '#network/id-token-in.ts'
import type { CheckResult } from '#protocol/check.ts'
import { fromDrawer, type Own } from './drawer.ts'
import type { Entry, Screen, StepMeta } from './records.ts'
import { agentOf, appOf, isApp, type World } from './world.ts'

type Draft = Entry extends infer E
  ? E extends Entry
    ? Omit<E, 'at' | 'step' | 'state' | 'time'>
    : never
  : never

export interface Probe {
  x: number
  request: HttpRequest
}

/** Where one event is played: the world it changes and the record it writes. */
export class Stage {
  readonly world: World
  readonly entries: Entry[] = []
  readonly screens: Screen[] = []
  /** Index of the event that is being played. */
  at = 0
  /** The arrow of the wire state that is being performed. */
  meta: Pick<StepMeta, 'step' | 'expects'> = { step: 1 }
  /** The name of that state. */
  state = ''
  readonly #probe: Probe | undefined
  #edits: readonly Edit[] = []
  #used = new Set<Edit>()

  constructor(world: World, probe?: Probe) {
    this.world = world
    this.#probe = probe
  }

  /** Begins the next event. */
  begin(edits: readonly Edit[]): void {
    this.at += 1
    this.#edits = edits
    this.#used = new Set()
  }

  /**
   * A request that came in over the browser's own network, to be handled in place of exchange `x` of the story. What was
   * before it has exchanges of the same numbers, and stays as it was.
   */
  get probe(): Probe | undefined {
    return this.at > 0 ? this.#probe : undefined
  }

  /** Edits of this event that found no message they fit. */
  get unfit(): readonly Edit[] {
    return this.#edits.filter((edit) => !this.#used.has(edit))
  }

  record(entry: Draft): void {
    this.entries.push({
      at: this.at,
      step: this.meta.step,
      state: this.state,
      time: this.world.now,
      ...entry,
    } as Entry)
  }

  recordChecks(by: string, results: readonly CheckResult[], x?: number): void {
    if (results.length === 0) return
    const { expects } = this.meta
    const marked = expects ? results.map((result) => asExpected(result, expects)) : results
    this.record({ kind: 'checks', by, results: marked, ...(x === undefined ? {} : { x }) })
  }

  /** Applies the learner's edits of one message; each can fit several times (a message that is sent twice). */
  edited<T extends HttpRequest | HttpResponse>(
    message: string,
    leg: Edit['leg'],
    original: T,
    apply: (original: T, edits: readonly Edit[], drawer: (id: string) => string | undefined) => Edited<T>,
  ): { message: T; trail: { edits?: readonly Edit[]; original?: T } } {
    const meant = this.#edits.filter((edit) => edit.message === message && edit.leg === leg)
    if (meant.length === 0) return { message: original, trail: {} }
    const own = this.#own(original)
    const result = apply(original, meant, (id) => fromDrawer(this.world, own, id))
    for (const edit of result.applied) this.#used.add(edit)
    const { message: changed, applied } = result
    return { message: changed, trail: applied.length > 0 ? { edits: applied, original } : {} }
  }

  /** The newest ID token of this run: in the message under the pen, else in an earlier answer. */
  #own(message: HttpRequest | HttpResponse): Own {
    const answers = this.entries.flatMap((entry) => (entry.kind === 'response' ? [entry.response] : []))
    for (const one of [message, ...answers.reverse()]) {
      const idToken = idTokenIn(one)
      if (idToken !== undefined) return { idToken }
    }
    return {}
  }

  /** Forgets what has happened so far: it was before the story. */
  forget(): void {
    this.at = 0
    this.entries.length = 0
    this.screens.length = 0
    this.world.exchanges = 0
  }

  /** Notes what the person sees now, where it is something new. */
  look(): void {
    for (const id of this.world.screens) {
      const screen = this.#screenOf(id)
      const last = this.screens.findLast(({ agent }) => this.world.screens.length === 1 || agent === id)
      if (!last || !isSame(last, screen)) this.screens.push({ at: this.at, ...screen })
    }
  }

  #screenOf(id: string): Omit<Screen, 'at'> {
    const { world } = this
    if (!isApp(world, id)) {
      const { url, html, jar } = agentOf(world, id)
      return { agent: id, url, html, cookies: jar }
    }
    const { app, state } = appOf(world, id)
    const [hers] = world.agents.values()
    return { agent: id, url: app.address ?? '', html: app.screen(state), cookies: hers?.jar ?? [] }
  }
}

function asExpected(result: CheckResult, expects: readonly string[]): CheckResult {
  return result.verdict === 'fail' && expects.includes(result.id) ? { ...result, expected: true } : result
}

/** Whether two screens look the same. (Jars are made anew with each answer; what they hold is compared.) */
function isSame(a: Omit<Screen, 'at'>, b: Omit<Screen, 'at'>): boolean {
  if (a.agent !== b.agent || a.url !== b.url || a.html !== b.html) return false
  return a.cookies === b.cookies || JSON.stringify(a.cookies) === JSON.stringify(b.cookies)
}
