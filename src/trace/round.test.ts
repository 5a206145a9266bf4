import { describe, expect, it } from 'vitest'
import flow from '#flows/auth-code-login/index.ts'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { nexts, runOf } from '#flows/kit/testing.ts'
import { play } from '#world/play.ts'
import { arrowsAt } from './arrows.ts'
import { ledgerAt } from './ledger.ts'
import { stepView } from './step-view.ts'

const { events: once } = wholeWalk(flow).run
const trace = play(flow, runOf(flow.id, [...once, { type: 'AGAIN' }, ...nexts(8)]))
const drawn = (at: number) => Object.fromEntries(arrowsAt(flow, trace, at).map((arrow) => [arrow.key, arrow]))

describe('the arrows of a second round', () => {
  it('begin anew: what the first round did is to come again', () => {
    expect(drawn(once.length).checkingIdToken?.state).toBe('past')
    const begun = drawn(once.length + 1)
    expect([begun.clicking?.state, begun.redirecting?.state, begun.checkingIdToken?.state]).toEqual([
      'live',
      'ghost',
      'ghost',
    ])
  })

  it('leave out what does not happen, and say what happened instead', () => {
    const end = drawn(trace.frames.length - 1)
    expect([end.submittingLogin?.state, end.submittingConsent?.state]).toEqual(['ghost', 'ghost'])
    expect(end.answeringAuthorize).toMatchObject({ state: 'past', label: '303 …?code=…' })
    expect(drawn(once.length).answeringAuthorize?.label).toBe('login page')
  })

  it('show the messages of this round only, and what is new in it', () => {
    const back = trace.frames.findLastIndex(({ state }) => state === 'codeReceived')
    expect(stepView(flow, trace, back).messages.map(({ message }) => message)).toEqual(['callback'])
    const { rows } = ledgerAt(trace, back)
    const news = rows.filter(({ changed }) => changed.length > 0).map(({ kind }) => kind)
    expect(news).toContain('code')
    expect(news).not.toContain('id-token')
  })

  it('stand as they were once the cursor is back in the first', () => {
    expect(drawn(once.length).submittingLogin?.state).toBe('past')
  })
})
