import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomRun } from '#flows/kit/random-run.ts'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { anyEdit } from '#network/testing/any-edit.ts'
import { toBase64url, utf8 } from '#protocol/bytes.ts'
import { play } from '#world/play.ts'
import type { Run } from '#world/records.ts'
import { anyEvent } from '#world/testing/any-event.ts'
import { decodeRun, encodeRun } from './link.ts'

const text = fc.string({ unit: 'binary' })
const event = anyEvent({
  edit: anyEdit({ message: text, name: text, value: text, nth: fc.nat(9) }),
  form: fc.array(fc.tuple(text, text)),
  seconds: fc.integer(),
  x: fc.integer(),
  id: text,
  to: text,
  by: text,
})
const run: fc.Arbitrary<Run> = fc.record({
  v: fc.constant(1),
  flow: text,
  options: fc.record(
    { variant: text, switches: fc.dictionary(text, text, { minKeys: 1 }) },
    { requiredKeys: [] },
  ),
  seed: text,
  startedAt: fc.nat(2_000_000_000),
  events: fc.array(event, { maxLength: 6 }),
})
const encoded = (value: unknown) => toBase64url(utf8(JSON.stringify(value)))
const whole = runOf('pkce-login', nexts(12))

describe('a link', () => {
  it('opens the run that it was made of, whatever the run', () => {
    fc.assert(
      fc.property(run, (any) => {
        expect(decodeRun(encodeRun(any))).toEqual(any)
      }),
    )
  })

  it('is short where nothing special happened', () => {
    expect(encodeRun(whole).length).toBeLessThan(200)
    expect(encodeRun(whole)).toMatch(/^[A-Za-z0-9_-]+$/)
  })

  it('opens nothing out of any other text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.base64String(), fc.jsonValue().map(encoded)), (any) => {
        expect(decodeRun(any)).toBeUndefined()
      }),
    )
  })

  it('that is damaged in one member opens nothing, or a run that plays', () => {
    const members = fc.constantFrom('v', 'flow', 'options', 'seed', 'startedAt', 'events')
    const member = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.jsonValue()),
      fc.constant({ switches: { 'CK-CLIENT-KNOWN': 'off', 'CK-CODE-EXISTS': 'off' } }),
    )
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 8 }), members, member, (numbers, name, value) => {
        const opened = decodeRun(encoded({ ...randomRun(flow, numbers), [name]: value }))
        if (opened) expect(play(flow, opened).frames).toHaveLength(opened.events.length + 1)
      }),
    )
  })

  it.each<[string, object]>([
    ['of another version', { v: 2 }],
    ['that starts before time', { startedAt: -1 }],
    ['that starts in no second', { startedAt: 0.5 }],
    ['that starts after the end of time', { startedAt: 1e12 }],
    ['with too many events', { events: Array(501).fill(0) }],
    ['with an event that nobody knows', { events: [{ type: 'FORGE' }] }],
    [
      'with an edit that nobody knows',
      { events: [{ type: 'NEXT', edits: [{ message: 'token', leg: 'request', part: 'soul', op: 'set' }] }] },
    ],
  ])('%s opens nothing', (_what, changed) => {
    expect(decodeRun(encoded({ ...whole, ...changed }))).toBeUndefined()
  })

  it('that is too long opens nothing', () => {
    expect(decodeRun(encodeRun({ ...whole, seed: 'x'.repeat(200_000) }))).toBeUndefined()
  })

  it('brings no member that we do not know', () => {
    const opened = decodeRun(encoded({ ...whole, evil: 1, events: [{ type: 'CLOCK', seconds: 1, evil: 1 }] }))
    expect(opened).toEqual({ ...whole, events: [{ type: 'CLOCK', seconds: 1 }] })
  })
})
