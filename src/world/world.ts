import type { ClientApp } from '#clients/client-app.ts'
import type { WebApp } from '#clients/web-app.ts'
import { type HttpRequest, type HttpResponse, partsOf } from '#network/http.ts'
import type { Hosts } from '#network/internet.ts'
import type { ServerContext } from '#network/server.ts'
import { newUserAgent, type UserAgent } from '#network/user-agent.ts'
import { sure } from '#protocol/assert.ts'
import type { CheckResult } from '#protocol/check.ts'
import { type AuthorizationStore, newStore } from '#servers/authorization/store.ts'
import type { Cast } from './definition.ts'
import { derivedRandom } from './random.ts'
import type { Run } from './records.ts'
import { knownSwitches } from './switches.ts'

/** An exchange between its legs: sent, maybe judged, not yet answered. */
export interface Pending {
  x: number
  message: string
  from: string
  agent?: string
  request: HttpRequest
  /** What it was before the learner changed it, where it is part of the story. */
  asked?: HttpRequest
  answer?: { response: HttpResponse; checks: readonly CheckResult[] }
  /** Set where a web app has taken it in and will answer when it is asked to. */
  taken?: true
  /** Set where a script of the page sent it: the answer goes to the script, and the page stays. */
  byScript?: true
}

/** The little internet of one run: who keeps what, now. */
export interface World {
  cast: Cast
  hosts: Hosts
  /** What SkyAlbum ID remembers; the drawer puts things into it. */
  skyid: AuthorizationStore
  seed: string
  /** Seconds since the epoch. */
  now: number
  counters: Map<string, number>
  switches: Record<string, string>
  agents: Map<string, UserAgent>
  apps: Map<string, unknown>
  pending: Pending[]
  /**
   * Where the browser goes on when the story does: where a redirect leads, into another house or to an app of the phone,
   * or what a script of the page posts.
   */
  handOver?: { agent: string; request: HttpRequest }
  /** How many exchanges there were. */
  exchanges: number
  /** The agents or apps that the person looks at, side by side. */
  screens: readonly string[]
}

/** Puts one internet together. Nothing is computed before it is asked for. */
export function newWorld(cast: Cast, run: Run): World {
  const skyid = newStore()
  return {
    cast,
    hosts: cast.hosts(skyid),
    seed: run.seed,
    now: run.startedAt,
    counters: new Map(),
    switches: { ...cast.switches, ...knownSwitches(run.options.switches) },
    agents: new Map(cast.agents.map((id) => [id, newUserAgent(id)])),
    apps: new Map(cast.apps.map((app) => [app.id, app.fresh()])),
    skyid,
    pending: [],
    exchanges: 0,
    screens: cast.screens,
  }
}

/** Whether a participant is an app of this world. */
export function isApp({ apps }: World, id: string): boolean {
  return apps.has(id)
}

/** An app and its state in this world. */
export function appOf(world: World, id: string): { app: ClientApp<unknown>; state: unknown } {
  const app = world.cast.apps.find((one) => one.id === id)
  return { app: sure(app, `app ${id}`), state: world.apps.get(id) }
}

/** The app that browsers meet at the host of a request, if one lives there. */
export function webAppAt({ cast }: World, { url }: Pick<HttpRequest, 'url'>): WebApp<unknown> | undefined {
  const { host, scheme } = partsOf(url)
  return cast.apps.find(
    (app): app is WebApp<unknown> => scheme === 'https' && 'host' in app && app.host === host,
  )
}

/** Shows an agent or an app to the person: in place of the only screen, or beside others that stay where they are. */
export function bringToFront(world: World, id: string): void {
  if (world.screens.length === 1) world.screens = [id]
}

/** A user agent of this world. */
export function agentOf(world: World, id: string): UserAgent {
  return sure(world.agents.get(id), `user agent ${id}`)
}

/** What a server or an app of this world is given with each message. */
export function contextFor(world: World, owner: string): Omit<ServerContext, 'report'> {
  return {
    now: world.now,
    random: derivedRandom(world.seed, world.counters, owner),
    switches: world.switches,
  }
}
