/** What a frame tells of itself; no value of the run is in it, so any page may hear it. */
export type EmbedMessage = { source: 'tokenwalk'; v: 1; flow: string; step: number; total: number } & (
  | { type: 'ready' | 'step'; title: string }
  | { type: 'answer'; correct: boolean }
  | { type: 'refused'; check?: string }
  | { type: 'end' }
)

/** Where a walk stands, as far as a course page may know. */
export interface Standing {
  flow: string
  step: number
  total: number
  title: string
  /** The index in the run of what is looked at. */
  at: number
  /** By step, whether the question was answered rightly. */
  answers: Readonly<Record<number, boolean>>
  refusedBy?: string | undefined
  refused: boolean
  done: boolean
}

/** What there is to tell of a move; `before` is undefined when the page has just come. */
export function messagesOf(before: Standing | undefined, now: Standing): EmbedMessage[] {
  const { flow, step, total, title, answers, refusedBy } = now
  const base = { source: 'tokenwalk', v: 1, flow, step, total } as const
  if (!before) return [{ ...base, type: 'ready', title }]
  const moved = before.at !== now.at
  const answered = Object.entries(answers).filter(([nth]) => !(nth in before.answers))
  return [
    ...(before.step !== step ? [{ ...base, type: 'step', title } as const] : []),
    ...answered.map(([nth, correct]) => ({ ...base, step: Number(nth), type: 'answer', correct }) as const),
    ...(now.refused && (moved || !before.refused)
      ? [{ ...base, type: 'refused', ...(refusedBy === undefined ? {} : { check: refusedBy }) } as const]
      : []),
    ...(now.done && !before.done ? [{ ...base, type: 'end' } as const] : []),
  ]
}
