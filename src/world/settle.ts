import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import { remembered } from '#protocol/remembered.ts'
import type { RestMeta } from './definition.ts'
import { performLeg } from './legs.ts'
import type { LearnerEvent, StepMeta } from './records.ts'
import type { Stage } from './stage.ts'
import { transition } from './transition.ts'

/** More legs than any event of any flow needs: a machine that never rests is a bug. */
const mostLegs = 50

/** Events that the machine takes in this state. */
export const acceptedBy = remembered((snapshot: AnyMachineSnapshot): readonly string[] => {
  const names = snapshot._nodes.flatMap((node) => node.ownEvents)
  return [...new Set(names)].filter((name) => !name.startsWith('xstate.'))
})

/** The meta of the state that the snapshot is in. */
export const metaOf = remembered(
  (snapshot: AnyMachineSnapshot) => Object.values(snapshot.getMeta())[0] as RestMeta & Partial<StepMeta>,
)

/**
 * Lets the machine take one event and performs every leg that it invokes, until it rests. The legs are done at once:
 * their result is fed back as the done event of the invoked actor, so nothing is ever left running, an event cannot
 * get lost, and a snapshot is always one at rest. (Promise actors lost events under quick presses, sent twice when a
 * run was restored and ran twice in StrictMode.)
 */
export function settle(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: LearnerEvent,
  stage: Stage,
): AnyMachineSnapshot {
  let moved = transition(machine, snapshot, event.type)
  for (let count = 0; count < mostLegs; count++) {
    const { snapshot: now, invoked } = moved
    if (invoked === undefined) return now
    const meta = metaOf(now) as StepMeta
    stage.meta = meta
    stage.state = String(now.value)
    const { id, src, input = {} } = invoked
    const output = performLeg(src, { stage, input, meta, event })
    moved = transition(machine, now, `xstate.done.actor.${id}`, output)
  }
  throw new Error('bug: the machine does not come to rest')
}
