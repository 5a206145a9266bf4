import { describe, expect, it } from 'vitest'
import classic from '#flows/classic-oauth1/index.ts'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { nexts } from '#flows/kit/testing.ts'
import studio from '#flows/spa-cookies/index.ts'
import { arrowsAt } from '#trace/arrows.ts'
import { play } from '#world/play.ts'

/** The story in which Lina says no, at the beat after the server's answer to it. */
function refused(flow: typeof classic) {
  const walk = wholeWalk(flow)
  const asked = walk.frames.findIndex(({ accepts }) => accepts.includes('DENY'))
  const events = [...walk.run.events.slice(0, asked), { type: 'DENY' } as const, ...nexts(1)]
  const trace = play(flow, { ...walk.run, events })
  const at = trace.frames.length - 1
  const state = trace.frames[at]?.state ?? ''
  return { state, words: flow.content.endings[state], arrows: arrowsAt(flow, trace, at) }
}

describe('a No on its way through the browser', () => {
  it('is called one where the story of a Yes says that a token or a verifier travels', () => {
    for (const [flow, state, label] of [
      [classic, 'sentBackWithNo', '303 …?oauth_problem=…'],
      [studio, 'noPosted', '200 form: error'],
    ] as const) {
      const told = refused(flow)
      expect(told.state).toBe(state)
      expect(told.words).toMatch(/\bNo\b/)
      expect(told.arrows.find(({ key }) => key === 'answeringConsent')?.label).toBe(label)
    }
  })
})
