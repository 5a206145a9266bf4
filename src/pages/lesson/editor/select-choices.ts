import { flowIndex } from '#flows/registry.ts'
import { pairs } from '#pages/compare/pairs.ts'
import { concepts } from '#pages/concept/concepts.en.ts'
import { conceptIndex } from '#pages/concept/concepts.ts'
import { quizIndex, quizzes } from '#pages/lesson/quiz/quizzes.en.ts'

export interface SelectChoice {
  value: string
  text: string
}

const lists: Readonly<Record<string, readonly SelectChoice[]>> = {
  flow: flowIndex.map(({ id, name, variant }) => ({ value: id, text: `${name}, ${variant}` })),
  compare: pairs.map(({ id, name, left, right }) => ({
    value: id,
    text: `${name}: ${left.name}, ${right.name}`,
  })),
  concept: conceptIndex.map((id) => ({ value: id, text: concepts[id].title })),
  quiz: quizIndex.map((id) => ({ value: id, text: quizzes[id].title })),
}

/** Which ones there are of a kind; none where there is nothing to choose. */
export function choicesOf(kind: string): readonly SelectChoice[] {
  return Object.hasOwn(lists, kind) ? (lists[kind] ?? []) : []
}
