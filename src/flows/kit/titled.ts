import type { StepContent, StepWords } from './types.ts'

/** Joins the titles of a flow's card with the words of its steps; step 1 has the first title. */
export function titled<Steps extends number>(
  titles: readonly string[],
  steps: Readonly<Record<Steps, StepWords>>,
): Record<Steps, StepContent> {
  return Object.fromEntries(
    Object.entries<StepWords>(steps).map(([n, words]) => [
      n,
      { ...words, title: titles[Number(n) - 1] ?? '' },
    ]),
  ) as Record<Steps, StepContent>
}
