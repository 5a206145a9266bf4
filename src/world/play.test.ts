import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failures, firstFailure, nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { anyEdit } from '#network/testing/any-edit.ts'
import { play } from './play.ts'
import { anyEvent } from './testing/any-event.ts'

const whole = runOf('pkce-login', nexts(12))

describe('play', () => {
  it('walks the flow to its good end with NEXT alone, and no check fails', () => {
    const trace = play(flow, whole)
    expect(trace.frames.at(-1)).toMatchObject({ state: 'helloShown', step: 11, done: true, accepts: [] })
    expect(failures(trace)).toEqual([])
    expect([...new Set(trace.frames.map(({ step }) => step))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('gives the same bytes every time, and other ones for another seed', () => {
    expect(JSON.stringify(play(flow, whole))).toBe(JSON.stringify(play(flow, whole)))
    expect(JSON.stringify(play(flow, whole).entries)).not.toBe(
      JSON.stringify(play(flow, { ...whole, seed: 'another' }).entries),
    )
  })

  it('of a prefix is a prefix: Back costs nothing', () => {
    const all = play(flow, whole)
    for (let length = 0; length < whole.events.length; length++) {
      const part = play(flow, { ...whole, events: whole.events.slice(0, length) })
      expect(part.frames).toEqual(all.frames.slice(0, length + 1))
      expect(part.entries).toEqual(all.entries.slice(0, part.entries.length))
      expect(part.screens).toEqual(all.screens.slice(0, part.screens.length))
    }
  })

  it('keeps an event that is not accepted, marked, and changes nothing', () => {
    const trace = play(flow, runOf('pkce-login', [{ type: 'ALLOW' }, ...nexts(12)]))
    expect(trace.frames[1]).toMatchObject({ state: 'ready', ignored: true, entries: 0 })
    expect(trace.entries.map((entry) => ({ ...entry, at: 0 }))).toEqual(
      play(flow, whole).entries.map((entry) => ({ ...entry, at: 0 })),
    )
  })

  it('says which edits fitted nothing', () => {
    const edit = {
      message: 'authorize',
      leg: 'request',
      part: 'query',
      op: 'remove',
      name: 'no-such',
    } as const
    const trace = play(flow, runOf('pkce-login', [...nexts(2), { type: 'NEXT', edits: [edit] }]))
    expect(trace.frames[3]?.unfit).toEqual([edit])
    expect(firstFailure(trace)).toBeUndefined()
  })
})

describe('a browser that is redirected for ever', () => {
  it('gives up, and no link leaves it', () => {
    const loop = { message: 'login-page', leg: 'response' } as const
    const edits = [
      { ...loop, part: 'status', op: 'set', value: '303' },
      { ...loop, part: 'header', op: 'add', name: 'Location', value: '/login' },
    ] as const
    const trace = play(flow, runOf('pkce-login', [...nexts(3), { type: 'NEXT', edits }, ...nexts(1)]))
    expect(trace.frames.at(-1)).toMatchObject({ state: 'authorizeRefused', ignored: true })
  })
})

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('code', 'state', 'S256', '', 'https://x', 'off'),
)
const edit = anyEdit({
  message: fc.constantFrom(
    'metadata',
    'authorize',
    'login-page',
    'login',
    'consent-page',
    'consent',
    'callback',
    'token',
    'jwks',
    'userinfo',
  ),
  name: fc.oneof(
    text,
    fc.constantFrom(
      'client_id',
      'redirect_uri',
      'response_type',
      'code',
      'code_verifier',
      'id_token',
      'access_token',
      'iss',
      'sub',
      'Authorization',
      'Location',
      'issuer',
      'jwks_uri',
      'token_endpoint',
      'keys',
      'csrf',
      'txn',
      'header.alg',
    ),
  ),
  nth: fc.nat(2),
  value: fc.oneof(
    text,
    fc.constantFrom(
      'id-token',
      'id-token-yesterday',
      'code-mallory',
      'access-token-photos',
      '303',
      '200',
      '{}',
      'null',
      '[1]',
      'https://id.skyalbum.example/consent',
    ),
  ),
})
const event = anyEvent({
  edit,
  form: fc.array(fc.tuple(fc.oneof(text, fc.constantFrom('username', 'password')), text), { maxLength: 3 }),
  seconds: fc.oneof(fc.integer(), fc.double()),
  x: fc.integer({ min: -1, max: 12 }),
  id: fc.oneof(
    text,
    fc.constantFrom(
      'CK-PKCE-PRESENT',
      'CK-STATE',
      'CK-PKCE-METHOD',
      'CK-CODE-ONCE',
      'CK-IDT-SIG',
      '__proto__',
    ),
  ),
  to: fc.constantFrom('on', 'off', 'x'),
  by: text,
})

describe('play, whatever the events', () => {
  it('never throws, and every frame is at rest with its entries counted', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 18 }), (events) => {
        const trace = play(flow, runOf('pkce-login', events))
        expect(trace.frames).toHaveLength(events.length + 1)
        expect(trace.frames.at(-1)?.entries).toBe(trace.entries.length)
      }),
      { numRuns: 400 },
    )
  })
})
