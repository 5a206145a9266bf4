import { describe, expect, it } from 'vitest'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { failures, firstFailure, nexts, runOf } from '#flows/kit/testing.ts'
import { formOf, header } from '#network/http.ts'
import { parseCookies } from '#protocol/cookies.ts'
import { valueOf } from '#protocol/pairs.ts'
import { ledgerAt } from '#trace/ledger.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Trace } from '#world/records.ts'
import flow from './index.ts'

const walk = wholeWalk(flow)
const played = (...events: LearnerEvent[]) => play(flow, runOf(flow.id, events))
const requests = ({ entries }: Trace, message: string) =>
  entries.flatMap((entry) => (entry.kind === 'request' && entry.message === message ? [entry] : []))
const states = (trace: Trace, since: number) => trace.frames.slice(since).map(({ state }) => state)

describe('the form on its way (Form Post 2)', () => {
  it('shows the page first, and nothing leaves the browser in that step', () => {
    const page = walk.frames.find(({ state }) => state === 'formShown')
    expect(page).toMatchObject({ step: 5, accepts: ['NEXT'] })
    const then = walk.entries.filter(({ at }) => at === page?.at)
    expect(then.map(({ kind }) => kind)).toEqual(['checks', 'response'])
    expect(walk.screens.findLast(({ at }) => at <= (page?.at ?? 0))?.html).toContain('name="id_token"')
  })

  it('is posted by the page itself: with its fields, with no origin, and with the one cookie that may come along', () => {
    const [sent] = requests(walk, 'callback')
    expect(sent).toMatchObject({ step: 6, from: 'browser', to: 'paperkite', agent: 'browser' })
    const request = sent?.request ?? { method: '', url: '', headers: [], body: '' }
    expect([request.method, header(request, 'origin')]).toEqual(['POST', 'null'])
    expect(formOf(request).map(([name]) => name)).toEqual(['id_token', 'state', 'iss'])
    expect(parseCookies(header(request, 'cookie')).map(([name]) => name)).toEqual(['oidc'])
    expect(walk.entries.filter(({ step }) => step === 6).map(({ kind }) => kind)).toEqual(['request'])
  })

  it.each(['Lax', 'Strict'])('comes without a cookie that is SameSite=%s, and the app refuses', (to) => {
    const trace = played({ type: 'NEXT' }, { type: 'SWITCH', id: 'COOKIE-SAMESITE', to }, ...nexts(12))
    const [sent] = requests(trace, 'callback')
    expect(header(sent?.request ?? { headers: [] }, 'cookie')).toBeUndefined()
    expect(firstFailure(trace)).toBe('CK-FORM-STATE')
    expect(trace.frames.at(-1)).toMatchObject({ state: 'callbackRefused', step: 7, refused: true })
    expect(trace.screens.at(-1)?.html).toContain('did not send the cookie')
  })

  it('keeps the ID token out of every address', () => {
    const token = valueOf(
      formOf(requests(walk, 'callback')[0]?.request ?? { headers: [], body: '' }),
      'id_token',
    )
    expect(token).toMatch(/^eyJ/)
    expect(walk.screens.filter(({ url }) => url.includes(token ?? ''))).toEqual([])
    const { rows } = ledgerAt(walk, walk.frames.length - 1)
    const cells = rows.find(({ kind }) => kind === 'id-token')?.cells
    expect(Object.keys(cells ?? {}).sort()).toEqual(['browser', 'paperkite', 'skyid'])
  })
})

describe('other ways through it', () => {
  const upTo = (state: string) => walk.frames.findIndex((frame) => frame.state === state)

  it('carries a No in a form too', () => {
    const at = upTo('loggedIn')
    const trace = played(...nexts(at), { type: 'DENY' }, ...nexts(6))
    const [sent] = requests(trace, 'callback')
    expect(valueOf(formOf(sent?.request ?? { headers: [], body: '' }), 'error')).toBe('access_denied')
    expect(states(trace, at + 1).slice(0, 4)).toEqual(['saidNo', 'noShown', 'noPosted', 'denied'])
    expect(trace.screens.at(-1)?.html).toContain('not allowed')
  })

  it('sends the token after “#” without form_post: the app gets no field of it', () => {
    const edits = [
      { message: 'authorize', leg: 'request', part: 'query', op: 'remove', name: 'response_mode' },
    ] as const
    const at = upTo('clicked')
    const trace = played(...nexts(at), { type: 'NEXT', edits }, ...nexts(8))
    const [sent] = requests(trace, 'callback')
    expect(sent?.request).toMatchObject({ method: 'GET', body: '' })
    expect(trace.frames.at(-1)?.state).toBe('callbackRefused')
  })

  it('asks nothing at the second login of the same browser, and ends like the first', () => {
    const once = walk.run.events
    const trace = played(...once, { type: 'AGAIN' }, ...nexts(5))
    expect(states(trace, once.length + 1)).toEqual([
      'clicked',
      'authorizeSent',
      'tokenPosted',
      'idTokenChecked',
      'homeShown',
      'homeShown',
    ])
    expect(failures(trace)).toEqual([])
  })
})
