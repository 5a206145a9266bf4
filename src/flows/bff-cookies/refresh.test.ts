import { describe, expect, it } from 'vitest'
import { unexpected, wholeWalk } from '#flows/kit/exploring.ts'
import { runOf } from '#flows/kit/testing.ts'
import { formOf } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import { valueOf } from '#protocol/pairs.ts'
import { arrowsAt } from '#trace/arrows.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Trace } from '#world/records.ts'
import flow from './index.ts'

const next: LearnerEvent = { type: 'NEXT' }
const again: LearnerEvent = { type: 'AGAIN' }
const pass = (seconds: number): LearnerEvent => ({ type: 'CLOCK', seconds })
const hour = 3600

const walk = wholeWalk(flow)
/** The page has asked for the photos: what the BFF does next is step 11. */
const asked = walk.run.events.slice(
  0,
  walk.frames.findIndex(({ state }) => state === 'albumAsked'),
)
const played = (...events: LearnerEvent[]) => play(flow, runOf(flow.id, [...asked, ...events]))

const sent = ({ entries }: Trace, message: string) =>
  entries.flatMap((entry) => (entry.kind === 'request' && entry.message === message ? [entry] : []))
const answerTo = ({ entries }: Trace, x: number): Readonly<Record<string, unknown>> => {
  const answer = entries.find((entry) => entry.kind === 'response' && entry.x === x)
  return answer?.kind === 'response'
    ? { status: answer.response.status, ...parseObject(answer.response.body) }
    : {}
}
const drawn = (trace: Trace) =>
  arrowsAt(flow, trace, trace.frames.length - 1).flatMap(({ key, state }) => (state === 'ghost' ? [] : [key]))

describe('an access token that is too old, at a backend for frontend (RFC 10017 6.1.2.2, RFC 6749 6)', () => {
  it('is refreshed before the call, and the page gets its photos', () => {
    const trace = played(pass(hour), next)
    expect(trace.frames.at(-1)).toMatchObject({ state: 'tokenRefreshed', step: 11 })
    expect(drawn(trace)).toEqual(expect.arrayContaining(['refreshing', 'takingNewTokens']))
    const [refresh] = sent(trace, 'refresh')
    const given = answerTo(walk, sent(walk, 'token')[0]?.x ?? 0)
    expect(valueOf(formOf(refresh?.request ?? walkedNothing), 'refresh_token')).toBe(given.refresh_token)
    expect(unexpected(trace)).toEqual([])
    // No second ID token, which would have to be checked against the first (OpenID Connect Core 12.2).
    expect(answerTo(trace, refresh?.x ?? 0)).toMatchObject({ scope: 'photos.read' })
    expect(answerTo(trace, refresh?.x ?? 0)).not.toHaveProperty('id_token')

    const end = played(pass(hour), next, next, next)
    expect(end.frames.at(-1)).toMatchObject({ state: 'photosShown', done: true })
    const fresh = answerTo(end, refresh?.x ?? 0).access_token
    const call = sent(end, 'photos')
      .at(-1)
      ?.request.headers.find(([name]) => name === 'Authorization')
    expect(call?.[1]).toBe(`Bearer ${fresh}`)
    expect(fresh).not.toBe(given.access_token)
  })

  it('is left alone a second before, and no refresh is drawn', () => {
    const made = walk.entries.find((entry) => entry.kind === 'checks' && entry.state === 'checkingRequest')
    const now = walk.frames[asked.length]?.time ?? 0
    const left = (made?.time ?? 0) + hour - now
    expect(sent(played(pass(left - 2), next), 'refresh')).toEqual([])
    expect(sent(played(pass(left), next), 'refresh')).toHaveLength(1)
    expect(drawn(walk)).not.toContain('refreshing')
  })

  it('is refreshed again an hour later, by the refresh token that came last (RFC 9700 4.14.2)', () => {
    const round = [again, next, next, pass(hour), next]
    const trace = played(pass(hour), next, next, next, ...round)
    expect(trace.frames.at(-1)).toMatchObject({ state: 'tokenRefreshed' })
    const [first, second] = sent(trace, 'refresh')
    const rotated = answerTo(trace, first?.x ?? 0).refresh_token
    expect(valueOf(formOf(second?.request ?? walkedNothing), 'refresh_token')).toBe(rotated)
  })

  it('ends the session with the refresh token: a new login, and no old photos', () => {
    const trace = played(pass(31 * 24 * hour), next)
    expect(trace.frames.at(-1)).toMatchObject({ state: 'accessEnded', refused: true, step: 11 })
    expect(unexpected(trace)[0]).toBe('CK-RT-VALID')
    expect(answerTo(trace, sent(trace, 'album')[0]?.x ?? 0)).toEqual({ status: 401, login: '/bff/login' })
    expect(trace.screens.at(-1)?.html).toContain('Your session has ended.')
  })

  it('keeps the session where the server only fails for now', () => {
    const broken: LearnerEvent = {
      type: 'NEXT',
      edits: [{ message: 'refresh', leg: 'response', part: 'status', op: 'set', value: '503' }],
    }
    const trace = played(pass(hour), broken)
    expect(trace.frames.at(-1)).toMatchObject({ state: 'refreshFailed', refused: true })
    expect(answerTo(trace, sent(trace, 'album')[0]?.x ?? 0)).toMatchObject({ status: 502 })
  })

  it('does not answer with the photos of an earlier call', () => {
    const lost: LearnerEvent = {
      type: 'NEXT',
      edits: [{ message: 'photos', leg: 'response', part: 'status', op: 'set', value: '503' }],
    }
    const trace = played(next, next, again, next, next, next, lost)
    expect(trace.frames.at(-1)).toMatchObject({ state: 'photosMissing' })
    expect(answerTo(trace, sent(trace, 'album').at(-1)?.x ?? 0)).toMatchObject({ status: 502 })
  })
})

const walkedNothing = { method: '', url: '', headers: [], body: '' } as const
