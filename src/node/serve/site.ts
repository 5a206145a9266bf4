import { partsOf } from '#network/http.ts'
import type { Handler } from '#network/server.ts'
import { newStore } from '#servers/authorization/store.ts'
import { newOAuth1Store } from '#servers/oauth1/store.ts'
import { isResourcePath } from '#servers/resource/server.ts'
import { newResourceStore } from '#servers/resource/store.ts'
import { serversOf } from '#world/hosts.ts'
import type { Answer } from './adapter.ts'
import { Clock } from './clock.ts'
import { housesAt } from './houses.ts'
import { moveClock } from './move-clock.ts'
import { random } from './random.ts'
import type { Registrations } from './registrations.ts'
import { newSigning } from './signing.ts'
import { sweep } from './sweep.ts'

/** All servers of the story at one origin. */
export interface Site {
  answer: Answer
  /** Forgets what is old. */
  tidy(): void
}

/** Puts the servers together, told apart by path, with real time and chance. */
export function newSite(
  origin: string,
  registrations: Registrations,
  testClock: boolean,
  sendCode: (username: string, digits: string) => void,
): Site {
  const clock = new Clock()
  const houses = housesAt(origin, newSigning(), registrations, sendCode)
  const skyid = newStore()
  const stores = {
    skyid,
    oauth1: newOAuth1Store(skyid),
    skyapi: newResourceStore(houses.skyapi.photos),
  }
  const { identity, api } = serversOf(houses, stores)
  const config = { ...houses.skyapi, lookUp: () => undefined }
  return {
    answer(request) {
      if (testClock && partsOf(request.url).path === '/__clock') return moveClock(request, clock)
      const owner: Handler = isResourcePath(config, request.url) ? api : identity
      return owner(request, { now: clock.now(), random, switches: {}, report: forget })
    },
    tidy: () => sweep(stores, houses, clock.now()),
  }
}

/** Checks are told to those who watch; here nobody does. */
function forget(): void {}
