import type { ClientApp } from '#clients/client-app.ts'
import { nativeApp } from '#clients/native-app/native-app.ts'
import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { Hosts } from '#network/internet.ts'
import type { ServerContext } from '#network/server.ts'
import { newUserAgent, type UserAgent } from '#network/user-agent.ts'
import { sure } from '#protocol/assert.ts'
import type { CheckResult } from '#protocol/check.ts'
import { newStore } from '#servers/authorization/store.ts'
import { newOAuth1Store } from '#servers/oauth1/store.ts'
import { newResourceStore } from '#servers/resource/store.ts'
import { lina, mobile } from './cast.ts'
import { photos } from './cast-api.ts'
import { hostsFor, type Stores } from './hosts.ts'
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
  answer?: { response: HttpResponse; checks: readonly CheckResult[] }
}

/** The little internet of one run: who keeps what, now. */
export interface World extends Stores {
  seed: string
  /** Seconds since the epoch. */
  now: number
  counters: Map<string, number>
  switches: Record<string, string>
  agents: Map<string, UserAgent>
  apps: Map<string, unknown>
  pending: Pending[]
  /** A link that a redirect gave to the operating system and that no app has opened yet. */
  handOver?: { agent: string; url: string }
  /** How many exchanges there were. */
  exchanges: number
  /** The agent or app that Lina looks at. */
  front: string
}

const apps: Readonly<Record<string, ClientApp<unknown>>> = {
  [mobile.id]: nativeApp(mobile) as ClientApp<unknown>,
}

/** Puts one internet together. Nothing is computed before it is asked for. */
export function newWorld(run: Run): World {
  const skyid = newStore()
  return {
    seed: run.seed,
    now: run.startedAt,
    counters: new Map(),
    switches: knownSwitches(run.options.switches),
    agents: new Map([[lina.agent, newUserAgent(lina.agent)]]),
    apps: new Map(Object.values(apps).map((app) => [app.id, app.fresh()])),
    skyid,
    oauth1: newOAuth1Store(skyid),
    skyapi: newResourceStore(photos),
    pending: [],
    exchanges: 0,
    front: mobile.id,
  }
}

/** The servers of this world, by host name. */
export function hostsOf(world: World): Hosts {
  return hostsFor(world)
}

/** Whether a participant is an app of the cast. */
export function isApp(id: string): boolean {
  return Object.hasOwn(apps, id)
}

/** An app and its state in this world. */
export function appOf(world: World, id: string): { app: ClientApp<unknown>; state: unknown } {
  return { app: sure(apps[id], `app ${id}`), state: world.apps.get(id) }
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
