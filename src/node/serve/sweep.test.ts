import { describe, expect, it } from 'vitest'
import { newStore } from '#servers/authorization/store.ts'
import { newOAuth1Store } from '#servers/oauth1/store.ts'
import { newResourceStore } from '#servers/resource/store.ts'
import { housesAt } from './houses.ts'
import { newSigning } from './signing.ts'
import { sweep } from './sweep.ts'

const nothing = { users: [], scopes: [], clients: [], consumers: [], policy: {} }
const houses = housesAt('http://localhost', newSigning(), nothing, () => {})
const { lifetimes } = houses.skyid
const start = 1_795_000_000

function filled() {
  const skyid = newStore()
  const stores = { skyid, oauth1: newOAuth1Store(skyid), skyapi: newResourceStore([]) }
  const request = { clientId: 'a' } as never
  skyid.interactions.set('i', { id: 'i', browser: 'b', csrf: 'c', request, createdAt: start })
  skyid.sessions.set('s', { id: 's', sub: 'u', authTime: start })
  skyid.codes.set('c', { code: 'c', request, sub: 'u', authTime: start, createdAt: start, used: true })
  skyid.proofs.set('p', start + 60)
  stores.oauth1.nonces.set('n', start + 60)
  return stores
}

describe('sweeping', () => {
  it('leaves what may still be asked about', () => {
    const stores = filled()
    sweep(stores, houses, start + 59)
    expect(stores).toEqual(filled())
  })

  it('keeps a used code while its tokens live (RFC 6749 4.1.2)', () => {
    const stores = filled()
    sweep(stores, houses, start + lifetimes.code + lifetimes.accessToken - 1)
    expect(stores.skyid.codes.size).toBe(1)
    sweep(stores, houses, start + lifetimes.code + lifetimes.accessToken)
    expect(stores.skyid.codes.size).toBe(0)
  })

  it('leaves nothing of yesterday', () => {
    const stores = filled()
    sweep(stores, houses, start + 86_400)
    for (const store of Object.values(stores))
      for (const map of Object.values(store)) expect(map.size).toBe(0)
  })

  it('keeps the newest of too many', () => {
    const stores = filled()
    for (let at = 0; at < 60_000; at++) stores.skyid.tries.set(`t${at}`, { count: 1, at: start })
    sweep(stores, houses, start)
    expect(stores.skyid.tries.size).toBe(50_000)
    expect(stores.skyid.tries.has('t59999')).toBe(true)
  })
})
