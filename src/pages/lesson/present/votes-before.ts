import { noVote, type Vote } from '#pages/present/view.ts'
import { totalOf } from '#pages/present/votes.ts'

/** The votes of the classes in this tab, by class and question. */
const counted = new Map<string, Vote>()

const nameOf = (session: string, question: string) => `${session} ${question}`

/** Keeps a class's first vote on a question, for when it is asked again; a vote without a hand is none. */
export function rememberVote(session: string, question: string, vote: Vote): void {
  if (vote.round === 1 && totalOf(vote.first) > 0) counted.set(nameOf(session, question), vote)
}

/** The vote that a class begins with: where it has voted on the same question before, that was the first vote. */
export function voteBefore(session: string, question: string): Vote | undefined {
  const before = counted.get(nameOf(session, question))
  return before && { ...noVote, first: before.first, round: 2 }
}
