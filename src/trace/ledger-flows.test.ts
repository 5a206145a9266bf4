import { describe, expect, it } from 'vitest'
import login from '#flows/auth-code-login/index.ts'
import studio from '#flows/bff-cookies/index.ts'
import flow from '#flows/classic-oauth1/index.ts'
import { wholeWalk } from '#flows/kit/exploring.ts'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Trace } from '#world/records.ts'
import { arrowsAt } from './arrows.ts'
import { idTokenAt } from './id-token.ts'
import { ledgerAt } from './ledger.ts'
import { bff, classic, formPost, night, refreshed, television, uploader, web } from './testing/strolls.ts'

/** Who knows the values of one kind, the newest first: `{ paperkite: 'knows' }`. */
const cellsOf = ({ trace }: { trace: Trace }, kind: string) =>
  ledgerAt(trace, 0)
    .rows.filter((row) => row.kind === kind)
    .map(({ cells }) => cells)

describe('the ledger of OAuth 1.0a', () => {
  const stroll = classic()

  it('shows that the browser had the request token and the verifier, and never a secret or the access token', () => {
    expect(cellsOf(stroll, 'request-token')).toEqual([
      { browser: 'useless', paperkite: 'useless', skyid: 'useless' },
    ])
    expect(cellsOf(stroll, 'oauth-verifier')).toEqual([
      { browser: 'useless', paperkite: 'useless', skyid: 'useless' },
    ])
    expect(cellsOf(stroll, 'request-secret')).toEqual([{ paperkite: 'useless', skyid: 'useless' }])
    expect(cellsOf(stroll, 'oauth-secret')).toEqual([{ paperkite: 'knows', skyid: 'knows' }])
    expect(cellsOf(stroll, 'oauth-token')).toEqual([{ paperkite: 'knows', skyapi: 'knows', skyid: 'knows' }])
  })

  it('gives them the short names of the curriculum', () => {
    const names = ledgerAt(stroll.trace, 0).rows.map(({ name }) => name.replace(/-.*/, ''))
    expect(names).toEqual(expect.arrayContaining(['tmp', 'tmpsec', 'ver', 'tok', 'toksec', 's', 'password']))
  })

  it('leaves the request token alive where Lina denies: nothing was exchanged', () => {
    expect(cellsOf(classic('deny'), 'request-token')[0]).toMatchObject({ browser: 'could-read' })
  })
})

describe('the ledger of the classic flow', () => {
  it('teaches Lina nothing that only stood hidden in her page', () => {
    const walk = wholeWalk(flow)
    const rows = ledgerAt(walk, walk.frames.length - 1).rows
    const known = rows.filter(({ cells }) => cells.lina !== undefined).map(({ kind }) => kind)
    expect(known).toEqual(['password'])
  })
})

describe('the ledger of web apps', () => {
  it('shows the client secret where Basic carries it, and not in the browser', () => {
    for (const [stroll, app] of [
      [web(), 'paperkite'],
      [bff(), 'backend'],
      [night(), 'job'],
    ] as const)
      expect(cellsOf(stroll, 'client-secret')).toEqual([{ [app]: 'knows', skyid: 'knows' }])
  })

  it('keeps tokens of a backend for frontend out of the browser', () => {
    for (const kind of ['access-token', 'refresh-token', 'id-token'])
      expect(Object.keys(cellsOf(bff(), kind)[0] ?? {})).not.toContain('browser')
  })

  it('shows the ID token in the browser where a form carries it, and finds it there', () => {
    const stroll = formPost()
    expect(cellsOf(stroll, 'id-token')).toEqual([
      { browser: 'could-read', paperkite: 'knows', skyid: 'knows' },
    ])
    expect(idTokenAt(stroll.trace, 0)?.decoded?.claims.aud).toBe('paperkite-web')
    expect(idTokenAt(stroll.trace, 0)?.checks?.length).toBeGreaterThan(5)
  })

  it('ends a cookie that is replaced or removed', () => {
    expect(cellsOf(web(), 'app-session').map(({ browser }) => browser)).toEqual(['useless', 'knows'])
    expect(cellsOf(formPost(), 'login-cookie')).toEqual([{ browser: 'useless', paperkite: 'useless' }])
    expect(cellsOf(formPost(), 'app-session')).toEqual([{ browser: 'knows', paperkite: 'knows' }])
  })
})

describe('the ledger of refresh tokens', () => {
  it('ends the one that was exchanged', () => {
    expect(cellsOf(refreshed(), 'refresh-token')).toEqual([
      { paperkite: 'knows', skyid: 'knows' },
      { paperkite: 'useless', skyid: 'useless' },
    ])
  })

  it('ends the whole family when one comes twice', () => {
    const stroll = refreshed()
    const { visitors } = stroll.state
    const [id = ''] = Object.keys(visitors).slice(-1)
    const visitor = visitors[id]
    const old = ledgerAt(stroll.trace, 0).rows.filter(({ kind }) => kind === 'refresh-token')[1]?.value ?? ''
    const tokens = { accessToken: '', refreshToken: old }
    stroll.state = { ...stroll.state, visitors: { ...visitors, [id]: { since: 0, ...visitor, tokens } } }
    expect(stroll.ask('refresh')).toBe(false)
    expect(cellsOf(stroll, 'refresh-token').flatMap((cells) => Object.values(cells))).toEqual(
      Array(4).fill('useless'),
    )
    expect(new Set(cellsOf(stroll, 'access-token').flatMap((cells) => Object.values(cells)))).toEqual(
      new Set(['useless']),
    )
  })
})

describe('the ledger of a device', () => {
  it('shows the long code at the TV only and the short one also in the browser', () => {
    const stroll = television()
    expect(cellsOf(stroll, 'device-code')).toEqual([{ skyid: 'useless', tv: 'useless' }])
    expect(cellsOf(stroll, 'user-code')).toEqual([{ browser: 'useless', skyid: 'useless', tv: 'useless' }])
  })

  it('ends both when Lina says no', () => {
    expect(cellsOf(television('deny'), 'device-code')).toEqual([{ skyid: 'useless', tv: 'useless' }])
  })
})

describe('the ledger of the password grant', () => {
  it('shows that the app has the password as soon as it is typed', () => {
    const typed = { ...uploader().trace, frames: [{ ...first(uploader().trace), entries: 1 }] }
    expect(cellsOf({ trace: typed }, 'password')).toEqual([{ desktop: 'knows', lina: 'knows' }])
    expect(cellsOf(uploader('on'), 'password')).toEqual([{ desktop: 'knows', lina: 'knows', skyid: 'knows' }])
  })
})

function first({ frames }: Trace): Trace['frames'][number] {
  const [frame] = frames
  if (frame === undefined) throw new Error('a trace without a frame')
  return frame
}

describe('the ledger of what grew too old', () => {
  const later = (definition: FlowDefinition, state: string, seconds: number, nexts: number) => {
    const whole = wholeWalk(definition)
    const events = whole.run.events.slice(
      0,
      whole.frames.findIndex((frame) => frame.state === state),
    )
    const more: LearnerEvent[] = [{ type: 'CLOCK', seconds }, ...Array(nexts).fill({ type: 'NEXT' })]
    const trace = play(definition, { ...whole.run, events: [...events, ...more] })
    return (kind: string) =>
      ledgerAt(trace, trace.frames.length - 1)
        .rows.filter((row) => row.kind === kind)
        .flatMap(({ cells }) => Object.values(cells))
  }

  it('ends a code once the server has said that it is too old', () => {
    expect(later(login, 'codeReceived', 61, 0)('code')).toContain('knows')
    expect(new Set(later(login, 'codeReceived', 61, 3)('code'))).toEqual(new Set(['useless']))
  })

  it('ends a session once its server does not take the cookie any more', () => {
    expect(later(studio, 'helloShown', 86_400, 0)('app-session')).toContain('knows')
    expect(new Set(later(studio, 'helloShown', 86_400, 2)('app-session'))).toEqual(new Set(['useless']))
  })
})

describe('an error of the token endpoint', () => {
  it('stands on its arrow, also where the app tells the browser of it in the same act', () => {
    const whole = wholeWalk(login)
    const received = whole.frames.findIndex(({ state }) => state === 'codeReceived')
    const events: LearnerEvent[] = [
      ...whole.run.events.slice(0, received),
      { type: 'CLOCK', seconds: 61 },
      ...Array(3).fill({ type: 'NEXT' }),
    ]
    const trace = play(login, { ...whole.run, events })
    const arrow = arrowsAt(login, trace, trace.frames.length - 1).find(({ key }) => key === 'receivingTokens')
    expect(arrow?.label).toBe('400 invalid_grant')
  })
})
