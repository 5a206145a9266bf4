import { describe, expect, it } from 'vitest'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { failures, nexts, runOf } from '#flows/kit/testing.ts'
import { formOf } from '#network/http.ts'
import { valueOf } from '#protocol/pairs.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import flow from './index.ts'

const { events: once } = wholeWalk(flow).run
const later = (...events: LearnerEvent[]) => play(flow, runOf(flow.id, [...once, ...events]))
const theft: LearnerEvent = { type: 'RESEND', x: 2, by: 'mallory' }
const hour = 3600

describe('an hour later', () => {
  it('goes round once more, with the next refresh token', () => {
    const trace = later({ type: 'AGAIN' }, ...nexts(5))
    expect(trace.frames.at(-1)).toMatchObject({ state: 'apiAnswered', done: true })
    expect((trace.frames.at(-1)?.time ?? 0) - (trace.frames[once.length]?.time ?? 0)).toBeGreaterThan(
      hour - 60,
    )
    const used = trace.entries.flatMap((entry) =>
      entry.kind === 'request' && entry.message === 'refresh'
        ? [valueOf(formOf(entry.request), 'refresh_token')]
        : [],
    )
    expect(new Set(used).size).toBe(2)
    expect(failures(trace).filter(({ expected }) => !expected)).toEqual([])
  })
})

describe('Mallory uses the old refresh token', () => {
  it('gets nothing, and the family is over: PaperKite has to ask Lina', () => {
    const trace = later(theft, { type: 'AGAIN' }, ...nexts(3))
    expect(trace.frames.at(-1)).toMatchObject({ state: 'tokenRefused', refused: true })
    expect(
      failures(trace)
        .filter(({ expected }) => !expected)
        .map(({ id }) => id),
    ).toEqual(['CK-RT-REUSE', 'CK-RT-VALID', 'CK-TOKEN-STATUS'])
  })

  it('takes the access token along that is in use', () => {
    const trace = play(flow, runOf(flow.id, [...nexts(4), theft, ...nexts(2)]))
    expect(trace.frames.at(-1)?.state).toBe('apiRefused')
    expect(failures(trace).at(-2)).toMatchObject({ id: 'CK-AT-VALID', saw: 'revoked' })
  })

  it('without reuse detection she only fails, and with no rotation she succeeds', () => {
    const refused: LearnerEvent = { type: 'SWITCH', id: 'CK-RT-REUSE', to: 'refuse' }
    expect(later(refused, theft, { type: 'AGAIN' }, ...nexts(5)).frames.at(-1)?.done).toBe(true)
    const same: LearnerEvent = { type: 'SWITCH', id: 'SW-RT-ROTATE', to: 'off' }
    const stolen = play(flow, runOf(flow.id, [same, ...nexts(6), theft]))
    expect(stolen.entries.at(-1)).toMatchObject({ kind: 'response', response: { status: 200 } })
  })
})

describe('what was before the story', () => {
  it('does not depend on the defences of the run', () => {
    const strict = { ...runOf(flow.id, nexts(6)), options: { switches: { 'CK-PKCE-PRESENT': 'everyone' } } }
    expect(play(flow, strict).frames.at(-1)?.done).toBe(true)
  })
})
