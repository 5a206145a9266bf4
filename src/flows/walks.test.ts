import { describe, expect, it } from 'vitest'
import { play } from '#world/play.ts'
import { broken, explored, restStates, unexpected, wholeWalk } from './kit/exploring.ts'
import { flowIndex, loadFlow } from './registry.ts'

const flows = await Promise.all(flowIndex.map(async ({ id }) => [id, await loadFlow(id)] as const))

/** What one message cannot break, but a registration, many tries or an answer elsewhere: other tests show it. */
const notByOne: ReadonlySet<string> = new Set([
  'CK-REDIRECT-HTTPS',
  'CK-CC-SUB',
  'CK-ROPC-TRIES',
  'CK-DEV-TRIES',
  'CK-DEV-DENIED',
  // Where it fails, nothing goes wrong: the BFF gets a new token.
  'CK-BFF-FRESH',
])

describe.each(flows)('%s', (id, flow) => {
  if (flow === undefined) throw new Error(`no flow ${id}`)
  const walk = wholeWalk(flow)
  const breaks = flow.quickBreaks.map((one) => [one.message, one.label, one] as const)

  it('leads to its good end by Next alone, through every step, and no check fails but those that should', () => {
    expect(walk.frames.at(-1)).toMatchObject({ done: true, step: flow.length })
    const steps = [...new Set(walk.frames.map(({ step }) => step))]
    expect(steps).toEqual(Array.from({ length: flow.length }, (_, n) => n + 1))
    expect(unexpected(walk)).toEqual([])
  })

  it.each(breaks)('broken at %s: %s', (_message, _label, one) => {
    const trace = play(flow, broken(flow, walk, one))
    expect(trace.frames.flatMap(({ unfit }) => unfit ?? [])).toEqual([])
    expect(unexpected(trace)[0]).toBe(one.check)
    expect(trace.frames.at(-1)?.done).toBe(one.recovers)
  })

  it('has breaks with ids of their own', () => {
    const ids = flow.quickBreaks.map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has a break for every check that it runs', () => {
    const results = walk.entries.flatMap((entry) => (entry.kind === 'checks' ? entry.results : []))
    const run = results.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)
    // What the story itself shows failing needs no break: a TV that is told to wait.
    const told = results.filter(({ expected }) => expected).map(({ id }) => id)
    const breakable = new Set([...told, ...flow.quickBreaks.map(({ check }) => check)])
    expect([...new Set(run)].filter((check) => !breakable.has(check) && !notByOne.has(check))).toEqual([])
  })

  it('reaches every state at rest, and never a refusal that has no words', () => {
    const found = explored(flow)
    for (const [state, trace] of found) {
      if (trace.frames.at(-1)?.refused) expect(flow.content.endings[state], state).toBeTruthy()
    }
    expect([...found.keys()].sort()).toEqual(restStates(flow).sort())
  }, 60_000) // some 900 runs: a busy machine needs longer than a test usually may
})
