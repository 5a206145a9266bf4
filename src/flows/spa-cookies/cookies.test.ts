import { describe, expect, it } from 'vitest'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { nexts, runOf } from '#flows/kit/testing.ts'
import { header } from '#network/http.ts'
import { parseCookies } from '#protocol/cookies.ts'
import { ledgerAt } from '#trace/ledger.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import flow from './index.ts'

const walk = wholeWalk(flow)

/** The names of the cookies that went along with each request of this message. */
const cookies = (message: string) =>
  walk.entries.flatMap((entry) =>
    entry.kind === 'request' && entry.message === message
      ? [parseCookies(header(entry.request, 'cookie')).map(([name]) => name)]
      : [],
  )

describe('a page with cookies', () => {
  it('never has the ID token: the browser carries it once, in a form', () => {
    const { rows } = ledgerAt(walk, walk.frames.length - 1)
    const cells = rows.find(({ kind }) => kind === 'id-token')?.cells ?? {}
    expect(Object.keys(cells).sort()).toEqual(['backend', 'browser', 'skyid'])
    expect(rows.filter(({ cells: { studio } }) => studio !== undefined)).toEqual([])
  })

  it('sends each cookie where its SameSite lets it go', () => {
    expect(cookies('callback')).toEqual([['__Host-tx']])
    expect(cookies('app')).toEqual([[]])
    expect(cookies('orders')).toEqual([['__Host-session'], ['__Host-session']])
  })

  it('shows what the server says, and in the end the login button', () => {
    const seen = ['Your session has ended', 'You have 1 order', 'page is starting', 'You are not logged in']
    const shown = seen.map((words) => walk.screens.findLastIndex(({ html }) => html.includes(words)))
    expect(shown).toEqual(shown.toSorted((a, b) => b - a))
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(0)
  })

  it('lets Lina in again without a password: SkyAlbum ID still has a session', () => {
    const again: LearnerEvent = { type: 'AGAIN' }
    const { frames } = play(flow, runOf(flow.id, [...walk.run.events, again, ...nexts(6)]))
    expect(frames.slice(walk.frames.length).map(({ state }) => state)).toEqual([
      'clicked',
      'loginPrepared',
      'authorizeSent',
      'tokenPosted',
      'idTokenChecked',
      'restarted',
      'ordersAsked',
    ])
  })
})
