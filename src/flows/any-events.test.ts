import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '#network/edit.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import { wholeWalk } from './kit/exploring.ts'
import { randomRun } from './kit/random-run.ts'
import { runOf } from './kit/testing.ts'
import type { FlowDefinition } from './kit/types.ts'
import { flowIndex, loadFlow } from './registry.ts'

const flows = await Promise.all(flowIndex.map(async ({ id }) => [id, await loadFlow(id)] as const))

const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '200', '303', '{}', 'null', '[1]', 'a&b=c', 'https://x.example/', '/'),
)

/** Edits of the flow's own messages: its quick breaks mixed up, and fields of its traffic with any value. */
function editsOf(flow: FlowDefinition): fc.Arbitrary<Edit> {
  const walk = wholeWalk(flow)
  const messages = walk.entries.flatMap((entry) => (entry.kind === 'request' ? [entry.message] : []))
  const hosts = ['id.skyalbum.example', 'api.skyalbum.example', 'paperkite.example', 'nowhere.example']
  const paths = ['/', '/login', '/consent', '/device', '/ready', '/home', '/token', '/oauth1/authorize']
  const breaks = flow.quickBreaks.flatMap(({ edits }) => edits)
  const names = [...new Set(breaks.flatMap(({ name }) => name ?? []))]
  const wild = fc.record(
    {
      message: fc.constantFrom(...new Set(messages)),
      leg: fc.constantFrom('request' as const, 'response' as const),
      part: fc.constantFrom<Edit['part']>(
        'method',
        'query',
        'header',
        'cookie',
        'form',
        'json',
        'claim',
        'body',
      ),
      op: fc.constantFrom('set', 'add', 'remove'),
      name: fc.oneof(fc.constantFrom('Location', 'Content-Type', 'error', ...names), fc.string()),
      value: values,
    },
    { requiredKeys: ['message', 'leg', 'part', 'op'] },
  )
  const moved = fc
    .tuple(fc.constantFrom(...new Set(messages)), fc.constantFrom(...hosts), fc.constantFrom(...paths))
    .chain(([message, host, path]) =>
      fc.constantFrom<Edit>(
        { message, leg: 'request', part: 'url', op: 'set', value: `https://${host}${path}` },
        { message, leg: 'response', part: 'url', op: 'set', value: `https://${host}${path}` },
      ),
    )
  const status = fc
    .tuple(fc.constantFrom(...new Set(messages)), fc.constantFrom('200', '204', '302', '400', '401', '503'))
    .map(([message, value]): Edit => ({ message, leg: 'response', part: 'status', op: 'set', value }))
  return fc.oneof(fc.constantFrom(...breaks), wild as fc.Arbitrary<Edit>, moved, status)
}

function eventsOf(flow: FlowDefinition): fc.Arbitrary<LearnerEvent> {
  const edits = fc.array(editsOf(flow), { minLength: 1, maxLength: 2 })
  const switches = flow.quickBreaks.map(({ check }) => check)
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant<LearnerEvent>({ type: 'NEXT' }) },
    {
      weight: 4,
      arbitrary: fc.record(
        { type: fc.constant('NEXT' as const), edits, times: fc.constant(2 as const) },
        { requiredKeys: ['type', 'edits'] },
      ),
    },
    fc.record({ type: fc.constantFrom('ALLOW' as const, 'DENY' as const, 'AGAIN' as const) }),
    fc.record({
      type: fc.constant('ENTER' as const),
      form: fc.array(fc.tuple(fc.constantFrom('username', 'password', 'user_code', 'decision'), values), {
        maxLength: 2,
      }),
    }),
    fc.record({ type: fc.constant('CLOCK' as const), seconds: fc.constantFrom(5, 600, 3600) }),
    fc.record({
      type: fc.constant('SWITCH' as const),
      id: fc.constantFrom(...switches, 'CK-VERIFIER-1A'),
      to: fc.constant('off'),
    }),
    fc.record({ type: fc.constant('RESEND' as const), x: fc.nat(14), by: fc.constant('mallory'), edits }),
  )
}

describe.each(flows)('%s, whatever happens', (id, flow) => {
  if (flow === undefined) throw new Error(`no flow ${id}`)

  it('is played to a rest, and every frame counts its entries', () => {
    fc.assert(
      fc.property(fc.array(eventsOf(flow), { maxLength: 20 }), (events) => {
        const trace = play(flow, runOf(id, events))
        expect(trace.frames).toHaveLength(events.length + 1)
        expect(trace.frames.at(-1)?.entries).toBe(trace.entries.length)
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('is played with its own breaks in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 12 }), (numbers) => {
        const { frames } = play(flow, randomRun(flow, numbers))
        expect(frames.every(({ step }) => step >= 1 && step <= flow.length)).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
