import { describe, expect, it } from 'vitest'
import login from '#flows/auth-code-login/index.ts'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { runOf } from '#flows/kit/testing.ts'
import flow from '#flows/refresh-token/index.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import { arrowsAt } from './arrows.ts'
import { ledgerAt } from './ledger.ts'

const walk = wholeWalk(flow)
const rotated = walk.frames.findIndex(({ state }) => state === 'tokensReceived')
const refresh = walk.entries.find((entry) => entry.kind === 'request' && entry.message === 'refresh')
const x = refresh && 'x' in refresh ? (refresh.x ?? 0) : 0
const resend = (by?: string): LearnerEvent => ({ type: 'RESEND', x, ...(by ? { by } : {}) })

function resent(events: readonly LearnerEvent[], back = 0) {
  const trace = play(flow, runOf(flow.id, events))
  return arrowsAt(flow, trace, trace.frames.length - 1 - back).filter((arrow) => arrow.resent)
}

describe('a message that is sent once more', () => {
  const before = walk.run.events.slice(0, rotated)

  it('has an arrow from whoever sent it, in the step where that happened, with the check that refused it', () => {
    expect(resent([...before, resend('mallory')])).toMatchObject([
      {
        step: 4,
        from: 'mallory',
        to: 'skyid',
        label: 'POST /token',
        state: 'live',
        refusedBy: 'CK-RT-REUSE',
        carries: 'refresh-token',
      },
    ])
    expect(resent([...before, resend()])).toMatchObject([{ from: 'paperkite' }])
  })

  it('stays as past while the story goes on, and is not there before it happened', () => {
    const events = [...before, resend('mallory'), { type: 'NEXT' } as const]
    expect(resent(events)).toMatchObject([{ state: 'past' }])
    expect(resent(events, 2)).toEqual([])
  })

  it('takes the family of tokens back in the ledger too, which began before the story', () => {
    const values = (events: readonly LearnerEvent[]) => {
      const trace = play(flow, runOf(flow.id, events))
      return ledgerAt(trace, trace.frames.length - 1).rows.filter(({ kind }) => kind.endsWith('-token'))
    }
    const over = (rows: ReturnType<typeof values>) =>
      rows.map(({ cells }) => Object.values(cells).every((how) => how === 'useless'))
    // The old two are over already: too old for the API, and exchanged.
    expect(over(values(before)).sort()).toEqual([false, false, true, true])
    expect(over(values([...before, resend('mallory')]))).toEqual([true, true, true, true])
  })

  it('marks no arrow of the story as refused', () => {
    const web = wholeWalk(login)
    const checked = web.run.events.slice(
      0,
      web.frames.findIndex(({ state }) => state === 'requestChecked'),
    )
    const code = web.entries.find((entry) => entry.kind === 'request' && entry.message === 'token')
    const again: LearnerEvent = { type: 'RESEND', x: code && 'x' in code ? (code.x ?? 0) : 0 }
    const trace = play(login, runOf(login.id, [...checked, again]))
    const arrows = arrowsAt(login, trace, trace.frames.length - 1)
    expect(arrows.filter(({ refusedBy }) => refusedBy)).toMatchObject([
      { resent: true, refusedBy: 'CK-CODE-ONCE' },
    ])
  })

  it('has one arrow each time', () => {
    expect(resent([...before, resend('mallory'), resend('mallory')]).map(({ key }) => key)).toEqual([
      expect.stringMatching(/^resent-\d+$/),
      expect.stringMatching(/^resent-\d+$/),
    ])
  })
})
