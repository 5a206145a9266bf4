import { describe, expect, it } from 'vitest'
import { explored, wholeWalk } from '#flows/kit/exploring.ts'
import { runOf } from '#flows/kit/testing.ts'
import { header, headers } from '#network/http.ts'
import { ledgerAt } from '#trace/ledger.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Trace } from '#world/records.ts'
import flow from './index.ts'

const walk = wholeWalk(flow)
const tokens = ['access-token', 'refresh-token', 'id-token', 'verifier', 'client-secret']

/** Who ever had a value of these kinds. */
function holders(trace: Trace, kinds: readonly string[]): Set<string> {
  const { rows } = ledgerAt(trace, trace.frames.length - 1)
  return new Set(rows.flatMap(({ kind, cells }) => (kinds.includes(kind) ? Object.keys(cells) : [])))
}

const requests = (message: string) =>
  walk.entries.flatMap((entry) =>
    entry.kind === 'request' && entry.message === message ? [entry.request] : [],
  )

describe('the browser of a backend for frontend (RFC 10017 6.1)', () => {
  it('never has a token, a verifier or a secret, and neither has the page', () => {
    expect([...holders(walk, tokens)].sort()).toEqual(['backend', 'skyapi', 'skyid'])
    expect([...holders(walk, ['app-session'])].sort()).toEqual(['backend', 'browser'])
  })

  it('has none wherever a learner gets to, if she does not put one there herself', () => {
    for (const trace of explored(flow).values()) {
      if (trace.run.events.some((event) => 'edits' in event)) continue
      expect(holders(trace, tokens)).not.toContain('browser')
      expect(holders(trace, tokens)).not.toContain('studio')
    }
  })

  it('brings the cookie along where its own page asks, not where SkyAlbum ID sent it', () => {
    expect(requests('session').map((request) => header(request, 'cookie')?.slice(0, 20))).toEqual([
      undefined,
      '__Host-Http-session=',
    ])
    const [, reload] = requests('app')
    expect([
      header(reload ?? { headers: [] }, 'cookie'),
      header(reload ?? { headers: [] }, 'if-none-match'),
    ]).toEqual([undefined, '"studio-1"'])
  })

  it('gets one cookie for the login and another for the session, and only the second stays', () => {
    const set = walk.entries.flatMap((entry) =>
      entry.kind === 'response' ? headers(entry.response, 'set-cookie') : [],
    )
    const ours = set.filter((line) => line.startsWith('__Host-'))
    expect(ours.map((line) => line.split('=')[0])).toEqual([
      '__Host-pre',
      '__Host-Http-session',
      '__Host-pre',
    ])
    expect(walk.screens.at(-1)?.cookies.filter(({ name }) => name.startsWith('__Host-'))).toMatchObject([
      { name: '__Host-Http-session', httpOnly: true, secure: true, sameSite: 'Strict', path: '/' },
    ])
  })
})

describe('the page', () => {
  const onward = (...more: LearnerEvent[]) => play(flow, runOf(flow.id, [...walk.run.events, ...more]))
  const again: LearnerEvent = { type: 'AGAIN' }
  const next: LearnerEvent = { type: 'NEXT' }

  it('is loaded once more, and the session is still there', () => {
    const trace = onward(again, next)
    expect(trace.frames.at(-1)).toMatchObject({ state: 'helloShown', step: 9 })
    expect(trace.screens.at(-1)?.html).toContain('Hello, Lina')
  })

  it('asks for a login when the session has ended, and SkyAlbum ID may still know Lina', () => {
    const ended = onward({ type: 'CLOCK', seconds: 8 * 3600 }, again, next)
    expect(ended.frames.at(-1)).toMatchObject({ state: 'notLoggedIn' })
    const late = play(
      flow,
      runOf(flow.id, [
        ...walk.run.events.slice(0, -3),
        {
          type: 'NEXT',
          edits: [
            { message: 'album', leg: 'request', part: 'cookie', op: 'remove', name: '__Host-Http-session' },
          ],
        },
      ]),
    )
    expect(late.frames.at(-1)).toMatchObject({ state: 'sessionEnded', refused: true })
    const back = play(flow, {
      ...late.run,
      events: [...late.run.events, again, ...Array<LearnerEvent>(3).fill(next)],
    })
    expect(back.frames.at(-1)).toMatchObject({ state: 'codeReceived' })
    expect(back.screens.some(({ url, at }) => at > late.frames.length && url.includes('/login'))).toBe(false)
  })
})
