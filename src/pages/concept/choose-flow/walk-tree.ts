import { type Answer, questions, type Result, results, type TreeQuestion } from './tree.en.ts'

/** Where one stands in the tree. */
export interface Place {
  /** The questions answered so far, with what was said. */
  said: readonly { question: TreeQuestion; answer: Answer }[]
  /** What is asked next; undefined at the end. */
  question: TreeQuestion | undefined
  /** The end; undefined before it. */
  result: Result | undefined
}

/** Follows the answers from the first question as far as they are answers to what is asked. */
export function walkTree(answers: readonly string[]): Place {
  const said: { question: TreeQuestion; answer: Answer }[] = []
  let question: TreeQuestion | undefined = questions.Q1
  let result: Result | undefined
  for (const id of answers) {
    const answer: Answer | undefined = question?.answers.find((one) => one.id === id)
    if (!question || !answer) break
    said.push({ question, answer })
    question = questionAt(answer.to)
    result = resultAt(answer.to)
  }
  return { said, question, result }
}

/** The question that an answer leads to; undefined where it leads to an end. */
export function questionAt(to: Answer['to']): TreeQuestion | undefined {
  return Object.hasOwn(questions, to) ? questions[to as keyof typeof questions] : undefined
}

/** The end that an answer leads to. */
export function resultAt(to: Answer['to']): Result | undefined {
  return Object.hasOwn(results, to) ? results[to as keyof typeof results] : undefined
}
