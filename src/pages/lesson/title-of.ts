import { flowIndex } from '#flows/registry.ts'
import { pairs } from '#pages/compare/pairs.ts'
import { concepts } from '#pages/concept/concepts.en.ts'
import type { LessonItem } from './lesson.ts'
import { quizzes } from './quiz/quizzes.en.ts'
import { say } from './say.ts'

/** What an item shows, in a line: 'Classic OAuth, the 11 steps, Call API: steps 1, 3, 7, 9'. */
export function titleOf({ shows }: Pick<LessonItem, 'shows'>): string {
  switch (shows.kind) {
    case 'flow': {
      const flow = flowIndex.find(({ id }) => id === shows.flow)
      const name = flow ? `${flow.name}, ${flow.variant}` : shows.flow
      return say('flow-steps', { name, count: shows.steps.length, places: placesText(shows.steps) })
    }
    case 'compare': {
      const name = pairs.find(({ id }) => id === shows.pair)?.name ?? shows.pair
      return say('compare-rows', { name, count: shows.rows.length, places: placesText(shows.rows) })
    }
    case 'concept':
      return concepts[shows.concept].title
    case 'quiz':
      return say(shows.closed ? 'quiz-closed' : 'quiz', { title: quizzes[shows.quiz].title })
    case 'task':
      return say('task', { text: shows.text })
    case 'pause':
      return say('pause')
  }
}

/** '1–4, 7': three or more in a row are drawn together. */
export function placesText(places: readonly number[]): string {
  const runs: number[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run && run.at(-1) === place - 1) run.push(place)
    else runs.push([place])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String))).join(', ')
}
