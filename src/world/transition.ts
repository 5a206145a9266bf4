import {
  type AnyActorScope,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
} from 'xstate'
import { remembered } from '#protocol/remembered.ts'
import type { LegInput, Outcome } from './outcome.ts'

/** Something that a machine wants done: its type, and for `xstate.spawnChild` what it invokes. */
type Action = Parameters<AnyActorScope['actionExecutor']>[0]

/** Around a machine that nobody runs: nothing in it listens, and nothing is ever started. */
type Inert = Omit<AnyActorScope, 'actionExecutor'>

/** The leg that a state invokes. */
interface Invoked {
  id: string
  src: string
  input?: LegInput
}

/** What comes of an event: where the machine stands now, and the leg that it wants performed there. */
export interface Moved {
  snapshot: AnyMachineSnapshot
  invoked?: Invoked
}

const nothing = () => undefined

/**
 * XState's own `transition()` makes an actor for each call, and with it the machine's first state once more: half of its
 * time. That actor is never started and keeps nothing, so one for each machine does.
 */
const inert = remembered((machine: AnyStateMachine): Inert => {
  const self = createActor(machine)
  const { system } = self
  return {
    self,
    system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
  }
})

/** The machine's first snapshot: the same one every time. */
export const firstSnapshot = remembered(
  (machine: AnyStateMachine): AnyMachineSnapshot =>
    machine.getInitialSnapshot({ ...inert(machine), actionExecutor: nothing }),
)

/** More ways than lead from one place, but for those in which a learner typed a value: of these no more are kept. */
const mostKept = 100
const waysFrom = remembered((_from: AnyMachineSnapshot) => new Map<string, Moved>())

/**
 * Where one event leads: a pure function, which does nothing of what the machine wants done. The machine is shown the
 * event's type and the outcome of a leg, no more, and a snapshot never changes: so a way that was gone once is known,
 * and every later play of a run (each Next, each break) is led along it without asking XState again.
 */
export function transition(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  type: string,
  output?: Outcome,
): Moved {
  const ways = waysFrom(snapshot)
  const key = output === undefined ? type : `${type} ${JSON.stringify(output)}`
  const known = ways.get(key)
  if (known) return known
  const moved = moveOn(machine, snapshot, output === undefined ? { type } : { type, output })
  if (ways.size === mostKept) ways.clear()
  ways.set(key, moved)
  return moved
}

function moveOn(machine: AnyStateMachine, from: AnyMachineSnapshot, event: AnyEventObject): Moved {
  const actions: Action[] = []
  const actionExecutor = (action: Action) => void actions.push(action)
  const snapshot = machine.transition(from, event, { ...inert(machine), actionExecutor })
  const spawned = actions.find(({ type }) => type === 'xstate.spawnChild')
  return spawned ? { snapshot, invoked: spawned.params as unknown as Invoked } : { snapshot }
}
