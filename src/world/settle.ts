import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import type { RestMeta } from './definition.ts'
import { performLeg } from './legs.ts'
import type { LearnerEvent, StepMeta } from './records.ts'
import type { Stage } from './stage.ts'
import { initialTransition, transition } from './transition.ts'

/** More legs than any event of any flow needs: a machine that never rests is a bug. */
const mostLegs = 50

/** The machine's first state at rest. */
export function firstSnapshot(machine: AnyStateMachine): AnyMachineSnapshot {
  return initialTransition(machine)
}

/** Events that the machine takes in this state. */
export function acceptedBy(snapshot: AnyMachineSnapshot): readonly string[] {
  const names = snapshot._nodes.flatMap((node) => node.ownEvents)
  return [...new Set(names)].filter((name) => !name.startsWith('xstate.'))
}

/** The meta of the state that the snapshot is in. */
export function metaOf(snapshot: AnyMachineSnapshot): RestMeta & Partial<StepMeta> {
  return Object.values(snapshot.getMeta())[0] as RestMeta
}

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
  let [now, actions] = transition(machine, snapshot, event)
  for (let count = 0; count < mostLegs; count++) {
    const invoked = actions.find(({ type }) => type === 'xstate.spawnChild')?.params as Invoked | undefined
    if (invoked === undefined) return now
    const meta = metaOf(now) as StepMeta
    stage.meta = meta
    stage.state = String(now.value)
    const output = performLeg(invoked.src, { stage, input: invoked.input ?? {}, meta, event })
    ;[now, actions] = transition(machine, now, {
      type: `xstate.done.actor.${invoked.id}`,
      output,
      actorId: invoked.id,
    })
  }
  throw new Error('bug: the machine does not come to rest')
}

interface Invoked {
  id: string
  src: string
  input: Record<string, string> | undefined
}
