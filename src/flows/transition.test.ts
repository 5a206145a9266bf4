import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyEventObject, type AnyMachineSnapshot, initialTransition, transition as xstate } from 'xstate'
import type { Outcome } from '#world/outcome.ts'
import { firstSnapshot, transition } from '#world/transition.ts'
import { flowIndex, loadFlow } from './registry.ts'

const flows = await Promise.all(flowIndex.map(async ({ id }) => [id, await loadFlow(id)] as const))

const outcome: fc.Arbitrary<Outcome> = fc.record(
  {
    ok: fc.boolean(),
    refusedBy: fc.constantFrom('CK-AUTHZ-ERROR', 'CK-TOKEN-STATUS', 'CK-O1-ALLOWED'),
    says: fc.constantFrom('deny', 'access_denied', 'authorization_pending', 'slow_down'),
    shows: fc.constantFrom('/login', '/consent', '/home', '/ready', '/device'),
    leavesSite: fc.constant(true as const),
    status: fc.constantFrom(200, 304, 401, 503),
    leavesBrowser: fc.constant(true as const),
  },
  { requiredKeys: ['ok'] },
)
// Mostly good outcomes, so that the whole story is walked.
const step = fc.record({
  type: fc.constantFrom('NEXT', 'NEXT', 'NEXT', 'ENTER', 'ALLOW', 'DENY', 'AGAIN'),
  output: fc.oneof(fc.constant({ ok: true }), outcome),
})

const placeOf = ({ value, tags, children, status }: AnyMachineSnapshot) => ({
  value,
  status,
  tags: [...tags],
  invoked: Object.keys(children),
})

describe.each(flows)('%s', (id, flow) => {
  if (flow === undefined) throw new Error(`no flow ${id}`)
  const { machine } = flow

  it('is led where XState leads it, the first time and ever after', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        for (let time = 0; time < 2; time++) {
          let [theirs] = initialTransition(machine) as [AnyMachineSnapshot, unknown]
          let ours: ReturnType<typeof transition> = { snapshot: firstSnapshot(machine) }
          for (const { type, output } of steps) {
            const done = ours.invoked && `xstate.done.actor.${ours.invoked.id}`
            const event: AnyEventObject = done === undefined ? { type } : { type: done, output }
            ;[theirs] = xstate(machine, theirs as never, event as never) as [AnyMachineSnapshot, unknown]
            ours = transition(machine, ours.snapshot, event.type, done === undefined ? undefined : output)
            expect(placeOf(ours.snapshot)).toEqual(placeOf(theirs))
            expect(ours.invoked ? [ours.invoked.id] : []).toEqual(placeOf(theirs).invoked)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
