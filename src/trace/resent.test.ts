import { describe, expect, it } from 'vitest'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { runOf } from '#flows/kit/testing.ts'
import flow from '#flows/refresh-token/index.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import { arrowsAt } from './arrows.ts'

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

  it('has one arrow each time', () => {
    expect(resent([...before, resend('mallory'), resend('mallory')]).map(({ key }) => key)).toEqual([
      expect.stringMatching(/^resent-\d+$/),
      expect.stringMatching(/^resent-\d+$/),
    ])
  })
})
