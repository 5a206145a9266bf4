import type { Edit } from '#network/edit.ts'
import { refuses } from '#protocol/check.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Run, Trace } from '#world/records.ts'
import type { QuickBreak } from './quick-break.ts'
import { nexts, runOf } from './testing.ts'
import type { FlowDefinition } from './types.ts'

// For tests: how every flow is walked, broken and explored.

/** More presses than any flow has. */
const mostPresses = 40

/** The flow walked with Next alone, to where Next leads no further. */
export function wholeWalk(flow: FlowDefinition): Trace {
  const trace = play(flow, runOf(flow.id, nexts(mostPresses)))
  const end = trace.frames.findIndex(({ accepts }) => !accepts.includes('NEXT'))
  return play(flow, runOf(flow.id, nexts(end)))
}

/** The checks that failed though the story did not plan it, in order. */
export function unexpected(trace: Trace): string[] {
  return trace.entries
    .flatMap((entry) => (entry.kind === 'checks' ? entry.results : []))
    .filter(refuses)
    .map(({ id }) => id)
}

/** The run in which one message is broken and the story then goes on as far as it can. */
export function broken(flow: FlowDefinition, walk: Trace, one: QuickBreak): Run {
  const { message, leg, edits, times, event, steps: [first, last] = [1, flow.length] } = one
  const touched = walk.entries.find(
    (entry) =>
      entry.kind === leg &&
      entry.step >= first &&
      entry.step <= last &&
      walk.entries.some(
        (other) => other.kind === 'request' && other.message === message && other.x === entry.x,
      ),
  )
  // A message that is only sent after its event goes out with the first beat of its step.
  const at = touched?.at ?? (event ? walk.frames.findIndex(({ step }) => step === first) : -1)
  if (at < 1) throw new Error(`no ${leg} of ${message} in steps ${first} to ${last}`)
  const sending: LearnerEvent = { type: 'NEXT', edits, ...(times ? { times } : {}) }
  return runOf(flow.id, [...nexts(at - 1), ...(event ? [event] : []), sending, ...nexts(mostPresses)])
}

/** The names of all states at rest. */
export function restStates(flow: FlowDefinition): string[] {
  return Object.entries(flow.machine.states)
    .filter(([, node]) => !node.tags.includes('wire'))
    .map(([name]) => name)
}

/** Plays everything that a learner can do in each place, until no new place is found. Answers the traces by state. */
export function explored(flow: FlowDefinition): Map<string, Trace> {
  const places = new Set<string>()
  const found = new Map<string, Trace>()
  const queue: (readonly LearnerEvent[])[] = [[]]
  for (let events = queue.shift(); events; events = queue.shift()) {
    const trace = play(flow, runOf(flow.id, events))
    const { state = '', unfit } = trace.frames.at(-1) ?? {}
    // A broken message that is still under way makes another place of the same state.
    const last = events.at(-1)
    // So does a Deny, which a server may remember and the machine may not.
    const denied = events.some(({ type }) => type === 'DENY') ? 'denied' : ''
    const place = unfit || !last ? state : `${state} ${denied} ${JSON.stringify({ ...last, type: '' })}`
    if (places.has(place)) continue
    places.add(place)
    if (!found.has(state)) found.set(state, trace)
    const before = events
    const next = unfit ? [] : moves(flow, trace).map((more) => [...before, ...more])
    // What is in order goes first: a fault that takes a short cut must not be the only way to a place.
    queue.unshift(...next.filter((more) => !more.some(isFault)))
    queue.push(...next.filter((more) => more.some(isFault)))
  }
  return found
}

/** What a learner can do in a state: everything it accepts, plain, with each quick break, with something wrong typed. */
function moves(flow: FlowDefinition, trace: Trace): LearnerEvent[][] {
  const accepts = trace.frames.at(-1)?.accepts ?? []
  const plain = accepts.map((type): LearnerEvent[] => [
    (type === 'ENTER' ? { type, form: [['username', 'lina']] } : { type }) as LearnerEvent,
  ])
  if (trace.run.events.some(isFault) || !accepts.includes('NEXT')) return plain
  const next = play(flow, { ...trace.run, events: [...trace.run.events, { type: 'NEXT' }] })
  const touched = legsOf(next).filter(({ at }) => at === next.frames.length - 1)
  // One fault a run is enough to get everywhere; two would multiply the places.
  const fitting = [...flow.quickBreaks, ...roughFaults(flow)].filter(
    ({ message, leg, event }) => event || touched.some((one) => one.message === message && one.leg === leg),
  )
  const edited = fitting.map(({ edits, times, event }): LearnerEvent[] => [
    ...(event ? [event] : []),
    { type: 'NEXT', edits, ...(times ? { times } : {}) },
  ])
  return [...plain, ...edited]
}

/** Each request and each answer, by the message's name, with the event that brought it. */
function legsOf({ entries }: Trace): { message: string; leg: string; at: number }[] {
  const named = new Map(
    entries.flatMap((entry) => (entry.kind === 'request' ? [[entry.x, entry.message] as const] : [])),
  )
  return entries.flatMap((entry) =>
    entry.kind === 'request' || entry.kind === 'response'
      ? [{ message: named.get(entry.x) ?? '', leg: entry.kind, at: entry.at }]
      : [],
  )
}

type Fault = Pick<QuickBreak, 'message' | 'leg' | 'edits' | 'times' | 'event'>

/** Faults that no check is about: each message has a strange method, or goes to a place that nobody knows; each answer is lost. */
function roughFaults(flow: FlowDefinition): Fault[] {
  const messages = [...new Set(flow.arrows.flatMap(({ message }) => message ?? []))]
  return messages.flatMap((message) => [
    roughFault({ message, leg: 'request', part: 'method', op: 'set', value: 'DELETE' }),
    roughFault({ message, leg: 'request', part: 'url', op: 'set', value: 'https://nowhere.example/' }),
    roughFault({ message, leg: 'response', part: 'status', op: 'set', value: '503' }),
  ])
}

function roughFault(edit: Edit): Fault {
  return { message: edit.message, leg: edit.leg, edits: [edit] }
}

function isFault(event: LearnerEvent): boolean {
  return 'edits' in event || event.type === 'CLOCK'
}
