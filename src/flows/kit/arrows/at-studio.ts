import type { StepMeta } from '#world/records.ts'

/**
 * The arrows of a flow of PaperKite, for its studio: there the backend is the app. `steps[n - 1]` is the step that step n
 * becomes.
 */
export function atStudio<Name extends string>(
  arrows: Readonly<Record<Name, StepMeta>>,
  steps: readonly number[],
): Record<Name, StepMeta> {
  const who = (id: string) => (id === 'paperkite' ? 'backend' : id)
  const moved = Object.entries<StepMeta>(arrows).map(([name, arrow]) => [
    name,
    { ...arrow, step: steps[arrow.step - 1] ?? arrow.step, from: who(arrow.from), to: who(arrow.to) },
  ])
  return Object.fromEntries(moved) as Record<Name, StepMeta>
}
