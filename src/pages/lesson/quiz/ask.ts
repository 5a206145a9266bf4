import type { StepContent } from '#flows/kit/types.ts'

type Question = StepContent['predict']

/** A question of a lesson: the right answer stands first here and is shuffled where it is shown. */
export function ask(
  question: string,
  right: readonly [text: string, feedback: string],
  ...wrong: readonly (readonly [text: string, feedback: string])[]
): Question {
  return {
    question,
    choices: [
      { text: right[0], correct: true, feedback: right[1] },
      ...wrong.map(([text, feedback]) => ({ text, correct: false, feedback })),
    ],
  }
}
