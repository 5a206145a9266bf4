import type { StepContent } from '#flows/kit/types.ts'
import { concepts } from '#pages/concept/concepts.en.ts'
import type { LessonItem } from '#pages/lesson/lesson.ts'
import { quizzes } from '#pages/lesson/quiz/quizzes.en.ts'
import { say } from '#pages/lesson/say.ts'
import { conceptLines } from './concept-lines.ts'
import { conceptQuizzes } from './concept-quizzes.ts'

/** One screen of an item that is neither a flow nor a comparison: a text, or a question with votes. */
export type Slide =
  | { kind: 'text'; over: string; title: string; lines: readonly string[] }
  | { kind: 'question'; over: string; predict: StepContent['predict']; closed: boolean }

/** The screens of an item; none where a flow or a comparison is shown. A concept has its sentence and its two questions. */
export function slidesOf({ shows, minutes }: Pick<LessonItem, 'shows' | 'minutes'>): readonly Slide[] {
  switch (shows.kind) {
    case 'concept': {
      const { title, lead } = concepts[shows.concept]
      return [
        { kind: 'text', over: say('board-concept'), title, lines: conceptLines[shows.concept] ?? [lead] },
        ...questions(title, conceptQuizzes[shows.concept], false),
      ]
    }
    case 'quiz': {
      const { title, questions: asked } = quizzes[shows.quiz]
      return questions(title, asked, shows.closed)
    }
    case 'task':
      return [
        {
          kind: 'text',
          over: say('board-task'),
          title: shows.text,
          lines: [say('minutes', { count: minutes })],
        },
      ]
    case 'pause':
      return [{ kind: 'text', over: '', title: say('board-pause', { count: minutes }), lines: [] }]
    default:
      return []
  }
}

function questions(over: string, asked: readonly StepContent['predict'][], closed: boolean): Slide[] {
  return asked.map((predict) => ({ kind: 'question', over, predict, closed }))
}

/** What names a slide in a list: its title, or its question. */
export function titleOfSlide(slide: Slide): string {
  return slide.kind === 'text' ? slide.title : slide.predict.question
}
