/** What a learner has done in one flow. Steps are counted from 1 and stand in order, each once. */
export interface FlowProgress {
  /** Steps that stood on screen. */
  seen: readonly number[]
  /** Steps whose question was answered rightly at least once. */
  right: readonly number[]
  /** Steps whose question was answered, and never rightly. */
  wrong: readonly number[]
  /** The step that was on screen last: where to go on. */
  at: number
}

/** What is kept on this device, by the ids of the flows: the one walked last stands last. */
export type Progress = Readonly<Record<string, FlowProgress>>

const nothing: FlowProgress = { seen: [], right: [], wrong: [], at: 0 }

/** What has been done in a flow, in an edition where it has `length` steps. */
export function progressOf(progress: Progress, flow: string, length: number): FlowProgress {
  const { seen, right, wrong, at } = Object.hasOwn(progress, flow) ? (progress[flow] ?? nothing) : nothing
  const inside = (steps: readonly number[]) => steps.filter((step) => step <= length)
  return { seen: inside(seen), right: inside(right), wrong: inside(wrong), at: Math.min(at, length) }
}

/** A step stood on screen. */
export function withSeen(progress: Progress, flow: string, step: number): Progress {
  const { [flow]: before = nothing, ...others } = progress
  return { ...others, [flow]: { ...before, seen: together(before.seen, [step]), at: step } }
}

/** A question was answered. One that was answered rightly before stays so. */
export function withAnswer(progress: Progress, flow: string, step: number, correct: boolean): Progress {
  const before = progress[flow] ?? nothing
  const right = correct ? together(before.right, [step]) : before.right
  const wrong = without(correct ? before.wrong : together(before.wrong, [step]), right)
  return { ...progress, [flow]: { ...before, right, wrong } }
}

/** Two devices' progress as one: of each step, whatever got further. */
export function merge(one: Progress, other: Progress): Progress {
  const flows = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries(
    [...flows].map((flow) => [flow, further(one[flow] ?? nothing, other[flow] ?? nothing)]),
  )
}

function further(one: FlowProgress, other: FlowProgress): FlowProgress {
  const right = together(one.right, other.right)
  return {
    seen: together(one.seen, other.seen),
    right,
    wrong: without(together(one.wrong, other.wrong), right),
    at: Math.max(one.at, other.at),
  }
}

function together(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b)
}

function without(steps: readonly number[], others: readonly number[]): number[] {
  return steps.filter((step) => !others.includes(step))
}
