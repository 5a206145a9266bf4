import { describe, expect, it } from 'vitest'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { failures, nexts, runOf } from '#flows/kit/testing.ts'
import type { Edit } from '#network/edit.ts'
import { queryOf } from '#network/http.ts'
import { valueOf } from '#protocol/pairs.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Trace } from '#world/records.ts'
import flow from './index.ts'

const { events: once } = wholeWalk(flow).run
const upTo = (...events: LearnerEvent[]) => play(flow, runOf(flow.id, [...once, ...events]))
const asking = (prompt: string): LearnerEvent => ({
  type: 'NEXT',
  edits: [
    {
      message: 'authorize',
      leg: 'request',
      part: 'query',
      op: 'add',
      name: 'prompt',
      value: prompt,
    } satisfies Edit,
  ],
})
const statesSince = (trace: Trace) => trace.frames.slice(once.length + 1).map(({ state }) => state)

describe('a second login in the same browser', () => {
  it('shows no page of SkyAlbum ID, and ends like the first', () => {
    const trace = upTo({ type: 'AGAIN' }, ...nexts(8))
    expect(statesSince(trace)).toEqual([
      'clicked',
      'authorizeSent',
      'codeReceived',
      'tokenRequested',
      'requestChecked',
      'tokensReceived',
      'idTokenChecked',
      'homeShown',
      'homeShown',
    ])
    expect(failures(trace)).toEqual([])
    expect(trace.screens.at(-1)?.html).toContain('Hello, Lina')
  })

  it('has values and a session of its own', () => {
    const trace = upTo({ type: 'AGAIN' }, ...nexts(7))
    const states = trace.entries.flatMap((entry) =>
      entry.kind === 'request' && entry.message === 'authorize'
        ? [valueOf(queryOf(entry.request.url), 'state')]
        : [],
    )
    expect(new Set(states).size).toBe(2)
    const sessions = trace.screens.flatMap(({ cookies }) => cookies.filter(({ name }) => name === 'session'))
    // Before the login, after the first, after the second.
    expect(new Set(sessions.map(({ value }) => value)).size).toBe(3)
  })

  it('may ask for no page at all: prompt=none', () => {
    expect(statesSince(upTo({ type: 'AGAIN' }, asking('none'), ...nexts(6))).at(-1)).toBe('homeShown')
  })

  it('shows the login page all the same with prompt=login, and then no question', () => {
    const trace = upTo({ type: 'AGAIN' }, asking('login'), ...nexts(2))
    expect(statesSince(trace)).toEqual(['clicked', 'authorizeSent', 'loginShown', 'codeReceived'])
  })

  it('asks again with prompt=consent, and takes a No', () => {
    const trace = upTo(
      { type: 'AGAIN' },
      asking('consent'),
      { type: 'NEXT' },
      { type: 'DENY' },
      { type: 'NEXT' },
    )
    expect(statesSince(trace).slice(2)).toEqual(['loggedIn', 'saidNo', 'denied'])
  })
})

describe('a browser that goes astray', () => {
  it('is answered at once, and the story stops', () => {
    const edits: Edit[] = [
      {
        message: 'callback',
        leg: 'request',
        part: 'url',
        op: 'set',
        value: 'https://paperkite.example/elsewhere',
      },
    ]
    const trace = play(flow, runOf(flow.id, [...nexts(5), { type: 'NEXT', edits }]))
    expect(trace.frames.at(-1)).toMatchObject({ state: 'callbackLost', refused: true })
    expect(trace.entries.at(-1)).toMatchObject({ kind: 'response', response: { status: 404 } })
    expect(trace.screens.at(-1)?.url).toContain('https://paperkite.example/elsewhere')
  })
})
