import type { StepView } from '#trace/views.ts'

/** How many checks of a step ran and how many of those passed; undefined where nothing was checked. */
export function checkCount({ checks }: StepView): { passed: number; total: number } | undefined {
  const ran = checks
    .flatMap((group) => group.results)
    .filter((result) => result.verdict === 'pass' || result.verdict === 'fail')
  if (ran.length === 0) return
  return { passed: ran.filter((result) => result.verdict === 'pass').length, total: ran.length }
}
