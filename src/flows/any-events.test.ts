import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '#network/edit.ts'
import { anyEdit } from '#network/testing/any-edit.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import { anyEvent } from '#world/testing/any-event.ts'
import { wholeWalk } from './kit/exploring.ts'
import { randomRun } from './kit/random-run.ts'
import { nexts, runOf } from './kit/testing.ts'
import type { FlowDefinition } from './kit/types.ts'
import { flowIndex, loadFlow } from './registry.ts'

const flows = await Promise.all(flowIndex.map(async ({ id }) => [id, await loadFlow(id)] as const))

const hosts = [
  'id.skyalbum.example',
  'api.skyalbum.example',
  'paperkite.example',
  'studio.paperkite.example',
  'nowhere.example',
]
const paths = ['/', '/login', '/consent', '/device', '/callback', '/ready', '/home', '/token']
const places = hosts.flatMap((host) =>
  paths.flatMap((path) => [`https://${host}${path}`, `http://${host}${path}`]),
)
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '200', '303', '401', '503', '{}', 'null', '[1]', 'a&b=c', ...places),
)

/** Edits of the flow's own messages: its quick breaks mixed up, and any field of its traffic with any value. */
function editsOf(flow: FlowDefinition): fc.Arbitrary<Edit> {
  const { entries } = wholeWalk(flow)
  const messages = new Set(entries.flatMap((entry) => (entry.kind === 'request' ? [entry.message] : [])))
  const message = fc.constantFrom(...messages)
  const breaks = flow.quickBreaks.flatMap(({ edits }) => edits)
  const names = new Set(breaks.flatMap(({ name }) => name ?? []))
  const name = fc.oneof(fc.constantFrom('Location', 'Content-Type', 'error', ...names), fc.string())
  const lost = fc.tuple(message, fc.constantFrom(...places)).chain(([message, value]) =>
    fc.constantFrom<Edit>(
      { message, leg: 'request', part: 'url', op: 'set', value },
      { message, leg: 'response', part: 'url', op: 'set', value },
      { message, leg: 'response', part: 'status', op: 'set', value: '503' },
      {
        message,
        leg: 'response',
        part: 'body',
        op: 'set',
        value: `<form method="post" action="${value}"></form><script>document.forms[0].submit()</script>`,
      },
    ),
  )
  return fc.oneof(fc.constantFrom(...breaks), anyEdit({ message, name, value, nth: fc.nat(1) }), lost)
}

function eventsOf(flow: FlowDefinition): fc.Arbitrary<LearnerEvent[]> {
  const field = fc.constantFrom('username', 'password', 'user_code', 'decision')
  const event = anyEvent({
    edit: editsOf(flow),
    form: fc.array(fc.tuple(field, value), { maxLength: 2 }),
    seconds: fc.constantFrom(5, 600, 3600),
    x: fc.nat(14),
    id: fc.constantFrom('CK-VERIFIER-1A', ...flow.quickBreaks.map(({ check }) => check)),
    to: fc.constantFrom('off', 'on'),
    by: fc.constant('mallory'),
  })
  // So far as the story goes by itself, then whatever happens.
  return fc
    .tuple(fc.nat(wholeWalk(flow).frames.length), fc.array(event, { maxLength: 16 }))
    .map(([count, events]) => [...nexts(count), ...events])
}

describe.each(flows)('%s, whatever happens', (id, flow) => {
  if (flow === undefined) throw new Error(`no flow ${id}`)

  it('is played to a rest, and every frame counts its entries', () => {
    fc.assert(
      fc.property(eventsOf(flow), (events) => {
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
