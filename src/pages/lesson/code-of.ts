import { flowIndex } from '#flows/registry.ts'
import { pairs } from '#pages/compare/pairs.ts'
import { conceptIndex } from '#pages/concept/concepts.ts'
import type { Shown } from './lesson.ts'
import { limits } from './limits.ts'
import { quizIndex } from './quiz/quizzes.en.ts'

/** What an item shows as a short text: 'f.pkce-login.2.3', 'r.code.8', 'c.openid', 'q.exit', 'q.exit.closed', 't.Say …', 'p'. */
export function codeOf(shows: Shown): string {
  switch (shows.kind) {
    case 'flow':
      return ['f', shows.flow, ...shows.steps].join('.')
    case 'compare':
      return ['r', shows.pair, ...shows.rows].join('.')
    case 'concept':
      return `c.${shows.concept}`
    case 'quiz':
      return `q.${shows.quiz}${shows.closed ? '.closed' : ''}`
    case 'task':
      return `t.${shows.text}`
    case 'pause':
      return 'p'
  }
}

/**
 * Reads what `codeOf` wrote. 'missing': it has the right form, and names a flow, a page or a step that this edition does
 * not have. undefined: it is nothing of that kind.
 */
export function shownOf(code: string): Shown | 'missing' | undefined {
  if (code === 'p') return { kind: 'pause' }
  const kind = code.slice(0, 2)
  const rest = code.slice(2)
  if (kind === 't.')
    return rest === '' || rest.length > limits.task ? undefined : { kind: 'task', text: rest }
  const [id = '', ...numbers] = rest.split('.')
  if (!/^[a-z0-9-]{1,60}$/.test(id)) return undefined
  if (kind === 'c.' && numbers.length === 0) {
    const concept = conceptIndex.find((one) => one === id)
    return concept ? { kind: 'concept', concept } : 'missing'
  }
  if (kind === 'q.' && (numbers.length === 0 || (numbers.length === 1 && numbers[0] === 'closed'))) {
    const quiz = quizIndex.find((one) => one === id)
    return quiz ? { kind: 'quiz', quiz, closed: numbers.length === 1 } : 'missing'
  }
  if (kind !== 'f.' && kind !== 'r.') return undefined
  const places = placesOf(numbers)
  if (!places) return undefined
  const length = kind === 'f.' ? flowIndex.find((one) => one.id === id)?.length : rowsOf(id)
  const there = places.filter((place) => place <= (length ?? 0))
  if (there.length === 0) return 'missing'
  return kind === 'f.' ? { kind: 'flow', flow: id, steps: there } : { kind: 'compare', pair: id, rows: there }
}

/** How many rows a comparison has. */
function rowsOf(pair: string): number | undefined {
  return pairs.find(({ id }) => id === pair)?.rows.length
}

/** At least one and at most 40 numbers from 1, no two alike; undefined for anything else. */
function placesOf(texts: readonly string[]): readonly number[] | undefined {
  const good = texts.length > 0 && texts.length <= 40 && texts.every((text) => /^[1-9]\d?$/.test(text))
  return good && new Set(texts).size === texts.length ? texts.map(Number) : undefined
}
