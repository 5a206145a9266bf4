import {
  type AnyActorScope,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
} from 'xstate'

/** Something that a machine wants done: its type, and for `xstate.spawnChild` what it invokes. */
type Action = Parameters<AnyActorScope['actionExecutor']>[0]

/** Around a machine that nobody runs: nothing in it listens, and nothing is ever started. */
type Inert = Omit<AnyActorScope, 'actionExecutor'>

const nothing = () => undefined
const known = new WeakMap<AnyStateMachine, Inert>()

/**
 * XState's own `transition()` makes an actor for each call, and with it the machine's first state once more: half of its
 * time. That actor is never started and keeps nothing, so one for each machine does.
 */
function inert(machine: AnyStateMachine): Inert {
  const made = known.get(machine)
  if (made) return made
  const self = createActor(machine)
  const { system } = self
  const scope = {
    self,
    system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
  }
  known.set(machine, scope)
  return scope
}

/** The next snapshot and what the machine wants done: a pure function, which does none of it. */
export function transition(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: AnyEventObject,
): [AnyMachineSnapshot, readonly Action[]] {
  const actions: Action[] = []
  const actionExecutor = (action: Action) => void actions.push(action)
  return [machine.transition(snapshot, event, { ...inert(machine), actionExecutor }), actions]
}

/** The machine's first snapshot. */
export function initialTransition(machine: AnyStateMachine): AnyMachineSnapshot {
  return machine.getInitialSnapshot({ ...inert(machine), actionExecutor: nothing })
}
