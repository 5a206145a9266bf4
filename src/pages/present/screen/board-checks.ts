import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { tally } from '#panels/checks/refusal.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { StepView } from '#trace/views.ts'

/** As many as a room reads at once, the line that counts the others included. */
const most = 6

interface BoardCheck extends CheckResult {
  /** Who ran it, by id. */
  by: string
}

/** The checks of one step, of all its messages and of all who checked. */
interface BoardChecks {
  /** Who ran them, by id, in the order in which they began. */
  by: readonly string[]
  /** Of those that ran, each counted once, on however many messages it ran. */
  passed: number
  all: number
  shown: readonly BoardCheck[]
  /** How many found no room. */
  more: number
}

/**
 * The checks that really ran in a step: what failed comes first, then what the step is about, then what a ready-made
 * change of its messages can make fail, then the rest, each in its order.
 * @param about the checks that the step is about, by id
 */
export function boardChecks(
  { step, checks, messages }: Pick<StepView, 'step' | 'checks' | 'messages'>,
  about: ReadonlySet<string | undefined>,
  quickBreaks: readonly QuickBreak[],
): BoardChecks {
  const results = checks.flatMap(({ by, results: own }) => own.map((result) => ({ ...result, by })))
  const judged = results.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail')
  // The same party asks the same of each page that it shows.
  const ran = judged.filter((one, index) => judged.findIndex((other) => sameAs(one)(other)) === index)
  const breakable = new Set(
    quickBreaks
      .filter(({ steps: [from, to] = [1, 99] }) => step >= from && step <= to)
      .filter(({ message }) => messages.some((one) => one.message === message))
      .map(({ check }) => check),
  )
  const rank = ({ id, verdict }: BoardCheck) =>
    verdict === 'fail' ? 0 : about.has(id) ? 1 : breakable.has(id) ? 2 : 3
  const sorted = [...ran].sort((a, b) => rank(a) - rank(b))
  const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted
  return {
    by: [...new Set(ran.map(({ by }) => by))],
    ...tally(ran),
    shown,
    more: sorted.length - shown.length,
  }
}

const sameAs =
  ({ id, by, verdict }: BoardCheck) =>
  (other: BoardCheck) =>
    other.id === id && other.by === by && other.verdict === verdict
