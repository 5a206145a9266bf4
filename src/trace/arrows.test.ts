import { describe, expect, it } from 'vitest'
import classic from '#flows/classic-oauth1/index.ts'
import deviceApi from '#flows/device-api/index.ts'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { nexts } from '#flows/kit/testing.ts'
import type { FlowDefinition } from '#flows/kit/types.ts'
import flow from '#flows/pkce-login/index.ts'
import { flowIndex, loadFlow } from '#flows/registry.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import { arrowsAt } from './arrows.ts'

/** The arrows after the story up to where an event is taken, that event in place of Next, and some more Nexts. */
function drawn(story: FlowDefinition, state: string, event: LearnerEvent, more: number) {
  const walk = wholeWalk(story)
  const at = walk.frames.findIndex((frame) => frame.state === state)
  const trace = play(story, { ...walk.run, events: [...walk.run.events.slice(0, at), event, ...nexts(more)] })
  const arrows = arrowsAt(story, trace, trace.frames.length - 1)
  return (key: string) => arrows.find((arrow) => arrow.key === key)
}

const token = { message: 'token', leg: 'request', part: 'form', op: 'set' } as const
const changed = (name: string): LearnerEvent => ({
  type: 'NEXT',
  edits: [{ ...token, name, value: 'x'.repeat(43) }],
})

describe('the arrow of a check', () => {
  const checks = 'checkingRequest'
  it('names the check that failed where it is not the one that the step is about', () => {
    expect(drawn(flow, 'codeReceived', changed('code'), 1)(checks)).toMatchObject({
      label: 'CK-CODE-EXISTS',
      refusedBy: 'CK-CODE-EXISTS',
    })
    expect(drawn(flow, 'codeReceived', changed('code_verifier'), 1)(checks)).toMatchObject({
      label: 'SHA256(code_verifier)',
      refusedBy: 'CK-PKCE-MATCH',
    })
  })
})

describe('a message that one act sends twice', () => {
  it('says so, and that the learner changed it', () => {
    const arrow = drawn(flow, 'codeReceived', { type: 'NEXT', times: 2 }, 1)
    expect(arrow('requestingToken')).toMatchObject({ label: 'POST /token ×2', edited: true })
    expect(arrow('checkingRequest')).toMatchObject({ label: 'CK-CODE-ONCE', refusedBy: 'CK-CODE-ONCE' })
  })

  it('is none of any story', async () => {
    for (const { id } of flowIndex) {
      const story = await loadFlow(id)
      if (!story) throw new Error(id)
      const walk = wholeWalk(story)
      const last = arrowsAt(story, walk, walk.frames.length - 1)
      expect(last.filter(({ label, edited }) => edited || label.includes('×'))).toEqual([])
    }
  })
})

describe('Lina’s no', () => {
  const arrows = (story: FlowDefinition, more: number) => {
    const walk = wholeWalk(story)
    const state = walk.frames.find(({ accepts }) => accepts.includes('DENY'))?.state ?? ''
    return drawn(story, state, { type: 'DENY' }, more)
  }

  it('is refused by nobody, neither where she says it nor where the app hears of it', () => {
    const native = arrows(flow, 2)
    expect(native('submittingConsent')).toMatchObject({ label: 'Deny' })
    expect(native('submittingConsent')?.refusedBy).toBeUndefined()
    expect(native('answeringConsent')).toMatchObject({ label: '303 …?error=…' })
    expect(native('answeringConsent')?.refusedBy).toBeUndefined()
  })

  it('is refused by nobody where the TV asks and hears it', () => {
    const tv = arrows(deviceApi, 6)
    expect(tv('submittingConsent')?.refusedBy).toBeUndefined()
    expect(tv('askingAgain')?.refusedBy).toBeUndefined()
    expect(tv('answeringAgain')).toMatchObject({ label: '400 access_denied', state: 'live' })
    expect(tv('answeringAgain')?.refusedBy).toBeUndefined()
  })

  it('is not hers where somebody only writes it into the app’s link', () => {
    const edit = { message: 'ready', leg: 'request', part: 'query', op: 'add' } as const
    const edits = [{ ...edit, name: 'oauth_problem', value: 'permission_denied' }]
    const walk = wholeWalk(classic)
    const found = walk.run.events.flatMap((_, at) => {
      const events = [...walk.run.events.slice(0, at), { type: 'NEXT', edits } as const]
      const trace = play(classic, { ...walk.run, events })
      return arrowsAt(classic, trace, at + 1).filter(({ edited }) => edited)
    })
    expect(found).toMatchObject([{ refusedBy: 'CK-O1-ALLOWED' }])
  })
})
