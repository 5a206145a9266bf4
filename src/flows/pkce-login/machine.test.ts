import { describe, expect, it } from 'vitest'
import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { failures, firstFailure, nexts, runOf } from '#flows/kit/testing.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Run, Trace } from '#world/records.ts'
import flow from './index.ts'

const walk = play(flow, runOf('pkce-login', nexts(12)))

/** The run in which one message is broken and the story then goes on as far as it can. */
function broken({ message, leg, edits, times, event }: QuickBreak): Run {
  const exchange = walk.entries.find((entry) => entry.kind === 'request' && entry.message === message)
  const x = exchange?.kind === 'request' ? exchange.x : -1
  const touched = walk.entries.find((entry) => entry.kind === leg && 'x' in entry && entry.x === x)
  if (!touched) throw new Error(`no ${leg} of ${message}`)
  const sending: LearnerEvent = { type: 'NEXT', edits, ...(times ? { times } : {}) }
  return runOf('pkce-login', [...nexts(touched.at - 1), ...(event ? [event] : []), sending, ...nexts(12)])
}

describe('quick breaks', () => {
  it.each(flow.quickBreaks.map((one) => [one.message, one.label, one] as const))(
    '%s: %s',
    (_m, _l, quickBreak) => {
      const trace = play(flow, broken(quickBreak))
      expect(trace.frames.flatMap(({ unfit }) => unfit ?? [])).toEqual([])
      expect(firstFailure(trace)).toBe(quickBreak.check)
      // After a wrong password Lina may try again; everything else ends the login.
      expect(trace.frames.at(-1)?.done).toBe(quickBreak.check === 'CK-USER-AUTH' ? true : undefined)
    },
  )

  it('have ids of their own', () => {
    const ids = flow.quickBreaks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('exist for every check that the untouched flow runs', () => {
    const run = walk.entries
      .flatMap((entry) => (entry.kind === 'checks' ? entry.results : []))
      .map(({ id }) => id)
    const breakable = new Set(flow.quickBreaks.map(({ check }) => check))
    expect([...new Set(run)].filter((id) => !breakable.has(id))).toEqual([])
  })
})

describe('the machine, explored by playing', () => {
  const rest = Object.entries(flow.machine.states)
    .filter(([, node]) => !node.tags.includes('wire'))
    .map(([name]) => name)

  /** What a learner can do in a state: everything it accepts, plain, with each quick break, with a wrong password. */
  function moves(trace: Trace): LearnerEvent[][] {
    const accepts = trace.frames.at(-1)?.accepts ?? []
    const plain = accepts.map((type): LearnerEvent[] => [
      (type === 'ENTER' ? { type, form: [['username', 'lina']] } : { type }) as LearnerEvent,
    ])
    const edited = flow.quickBreaks.map(({ edits, times, event }): LearnerEvent[] => [
      ...(event ? [event] : []),
      { type: 'NEXT', edits, ...(times ? { times } : {}) },
    ])
    // One fault a run is enough to get everywhere; two would multiply the places.
    const broken = trace.run.events.some((event) => 'edits' in event || event.type === 'CLOCK')
    return [...plain, ...(accepts.includes('NEXT') && !broken ? edited : [])]
  }

  it('reaches every rest state, and never one that has no words', () => {
    const reached = new Map<string, string>()
    const queue: (readonly LearnerEvent[])[] = [[]]
    for (let events = queue.shift(); events; events = queue.shift()) {
      const trace = play(flow, runOf('pkce-login', events))
      const { state = '', refused, unfit } = trace.frames.at(-1) ?? {}
      // A broken message that is still under way makes another place of the same state.
      const last = events.at(-1)
      const place = unfit || !last ? state : `${state} ${JSON.stringify({ ...last, type: '' })}`
      if (reached.has(place)) continue
      reached.set(place, state)
      if (refused) expect(flow.content.endings[state], state).toBeTruthy()
      const before = events
      if (!unfit) queue.push(...moves(trace).map((more) => [...before, ...more]))
    }
    expect([...new Set(reached.values())].sort()).toEqual([...rest].sort())
  }, 60_000) // some 900 runs: a busy machine needs longer than a test usually may
})

describe('by hand', () => {
  const upTo = (...events: LearnerEvent[]) => play(flow, runOf('pkce-login', [...nexts(4), ...events]))
  const enter = (username: string, password: string): LearnerEvent => ({
    type: 'ENTER',
    form: [
      ['username', username],
      ['password', password],
    ],
  })

  it('takes the right password', () => {
    expect(upTo(enter('lina', 'kite-picnic-27')).frames.at(-1)?.state).toBe('loggedIn')
  })

  it.each([
    ['lina', 'wrong-password'],
    ['nobody', 'kite-picnic-27'],
    ['', ''],
  ])('shows the login page again for %j and %j, with one and the same message', (username, password) => {
    const trace = upTo(enter(username, password))
    expect(trace.frames.at(-1)?.state).toBe('passwordWrong')
    expect(trace.screens.at(-1)?.html).toContain('User name or password is wrong.')
    expect(firstFailure(trace)).toBe('CK-USER-AUTH')
    expect(
      play(flow, runOf('pkce-login', [...nexts(4), enter(username, password), ...nexts(8)])).frames.at(-1)
        ?.done,
    ).toBe(true)
  })

  it('ends a denied login at the app, with access_denied, state and iss, and no code', () => {
    const trace = upTo({ type: 'NEXT' }, { type: 'DENY' }, { type: 'NEXT' })
    expect(trace.frames.at(-1)).toMatchObject({ state: 'denied', step: 6, refused: true })
    const callback = trace.entries.find((entry) => entry.kind === 'request' && entry.message === 'callback')
    const url = callback?.kind === 'request' ? callback.request.url : ''
    expect(url).toMatch(
      /^example\.paperkite:\/callback\?error=access_denied&error_description=[^&]+&state=[^&]+&iss=/,
    )
    expect(url).not.toContain('code=')
  })

  it('a code sent twice is refused, and the tokens of its first use die', () => {
    const trace = play(flow, runOf('pkce-login', [...nexts(7), { type: 'NEXT', times: 2 }, ...nexts(2)]))
    expect(failures(trace).map(({ id }) => id)).toEqual(['CK-CODE-ONCE', 'CK-TOKEN-STATUS'])
    const replay = play(flow, runOf('pkce-login', [...nexts(11), { type: 'RESEND', x: 8 }, ...nexts(1)]))
    expect(failures(replay).map(({ id }) => id)).toEqual([
      'CK-CODE-ONCE',
      'CK-AT-VALID',
      'CK-USERINFO-RESPONSE',
    ])
  })
})
