import type { StepContent } from '#flows/kit/types.ts'
import { loadFlow } from '#flows/registry.ts'
import { cards } from './cards.en.ts'
import type { MisconceptionId } from './ids.ts'
import { questions } from './questions.ts'
import { repairs } from './repairs.ts'

/** A question of the deck. */
export interface Asked {
  id: MisconceptionId
  /** Its name: 'pkce-login/7', 'card/M09'. */
  question: string
  predict: StepContent['predict']
  /** The misconceptions that its answer is kept for. */
  asks: readonly string[]
  /** Where one reads on: the step that asks it, or where the misconception is repaired. */
  place: string
}

/** The names of all questions for a misconception, in turn. */
export function namesFor(id: MisconceptionId): readonly string[] {
  return [...(questions[id] ?? []), ...(cards[id] ? [`card/${id}`] : [])]
}

/** The question after the one that was asked last; the first, where none was or another one. */
export function nameAfter(id: MisconceptionId, last: string | undefined): string {
  const names = namesFor(id)
  const next = names[(names.indexOf(last ?? '') + 1) % names.length]
  if (next === undefined) throw new Error(`bug: nothing asks for ${id}`)
  return next
}

/** Brings a question; a step's comes with its flow. Rejects where that cannot be loaded. */
export async function bring(id: MisconceptionId, question: string): Promise<Asked> {
  const own = cards[id]
  if (question === `card/${id}` && own) return { id, question, predict: own, asks: [id], place: repairs[id] }
  const [flow = '', step = ''] = question.split('/')
  const predict = (await loadFlow(flow))?.content.steps[Number(step)]?.predict
  if (!predict) throw new Error(`bug: no question ${question}`)
  return { id, question, predict, asks: predict.asks ?? [], place: question }
}
