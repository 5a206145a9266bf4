import { type Counts, isCount, noVote, recordOf, type Vote } from '#pages/present/view.ts'
import { totalOf } from '#pages/present/votes.ts'

/** The first votes of the classes in this tab, by class and question; a tab that may keep nothing has them until a reload. */
const counted = new Map<string, Counts>()

const nameOf = (session: string, question: string) => `tokenwalk.vote ${session} ${question}`

/** Keeps a class's first vote on a question, for when it is asked again; a vote without a hand is none. */
export function rememberVote(session: string, question: string, { round, first }: Vote): void {
  if (round !== 1) return
  const name = nameOf(session, question)
  if (totalOf(first) > 0) counted.set(name, first)
  else counted.delete(name)
  try {
    if (totalOf(first) > 0) sessionStorage.setItem(name, JSON.stringify({ first }))
    else sessionStorage.removeItem(name)
  } catch {
    // Blocked or full.
  }
}

/**
 * The vote that a class begins with: where it has voted on the same question before, that was the first vote.
 * @param again false: it is that very question once more, which was left and is gone on with
 */
export function voteBefore(session: string, question: string, again: boolean): Vote | undefined {
  const name = nameOf(session, question)
  const first = counted.get(name) ?? kept(name)
  return first && { ...noVote, first, round: again ? 2 : 1 }
}

function kept(name: string): Counts | undefined {
  try {
    const { first } = recordOf(JSON.parse(sessionStorage.getItem(name) ?? 'null'))
    if (!Array.isArray(first) || first.length !== 3 || !first.every(isCount)) return undefined
    const [a = 0, b = 0, c = 0] = first
    return [a, b, c]
  } catch {
    return undefined
  }
}
