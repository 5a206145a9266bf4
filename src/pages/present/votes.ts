import type { Counts, Vote } from './view.ts'

/** How many hands went up in all. */
export function totalOf(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The vote that is being counted, or was last. */
export function countsOf({ first, second, round }: Vote): Counts {
  return round === 1 ? first : second
}

/** Per cent of the hands, whole; 0 where nobody voted. */
export function shareOf(counts: Counts, choice: number): number {
  const total = totalOf(counts)
  return total === 0 ? 0 : Math.round(((counts[choice] ?? 0) / total) * 100)
}

/**
 * What to do with a vote, by the rule of thumb of peer instruction: under 30 % right, explain again; up to 70 %, let
 * neighbours talk and vote once more; above, go on. Undefined before anybody voted.
 */
export function adviceOn(vote: Vote, right: number): 'explain' | 'discuss' | 'go-on' | undefined {
  const counts = countsOf(vote)
  if (totalOf(counts) === 0) return undefined
  const share = shareOf(counts, right)
  return share < 30 ? 'explain' : share <= 70 ? 'discuss' : 'go-on'
}

/** The wrong answer that most hands went up for; undefined where none did. */
export function mostTaken(vote: Vote, right: number): number | undefined {
  const counts = countsOf(vote)
  const wrong = counts.map((count, choice) => (choice === right ? 0 : count))
  const most = Math.max(...wrong)
  return most === 0 ? undefined : wrong.indexOf(most)
}
