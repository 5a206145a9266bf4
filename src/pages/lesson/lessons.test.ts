import { describe, expect, it } from 'vitest'
import { flowIndex, loadFlow } from '#flows/registry.ts'
import { pairs } from '#pages/compare/pairs.ts'
import { builtIndex, builtLesson } from './built/lessons.ts'
import { minutesOf, startOf } from './lesson.ts'
import { limits } from './limits.ts'
import { planPath, presentPath } from './paths.ts'
import { conceptQuizzes } from './present/concept-quizzes.ts'
import { planOf } from './present/plan-of.ts'
import { slidesOf } from './present/slides.ts'
import { quizzes } from './quiz/quizzes.en.ts'
import { placesText, titleOf } from './title-of.ts'

const lessons = builtIndex.flatMap((id) => {
  const lesson = builtLesson(id)
  return lesson ? [[id, lesson] as const] : []
})
const count = (text: string) => text.split(/\s+/).filter(Boolean).length

describe.each(lessons)('the lesson of %s minutes', (id, lesson) => {
  it('takes that long, each item inside the limits', () => {
    expect(minutesOf(lesson)).toBe(Number(id))
    for (const { minutes, note } of lesson.items) {
      expect(minutes).toBeGreaterThanOrEqual(1)
      expect(note.length).toBeLessThanOrEqual(limits.note)
    }
  })

  it('leads only to places that exist', () => {
    for (const [index, { shows }] of lesson.items.entries()) {
      const [, at, search] = /^\/present\/([^?]+)\?(.*)$/.exec(presentPath(id, lesson, index)) ?? []
      const params = new URLSearchParams(search)
      expect(params.get('lesson')).toBe(id)
      expect(params.get('item')).toBe(String(index))
      if (shows.kind === 'flow') {
        const flow = flowIndex.find((one) => one.id === shows.flow)
        expect(at).toBe(flow?.id)
        expect(Math.max(...shows.steps)).toBeLessThanOrEqual(flow?.length ?? 0)
        expect(params.get('step')).toBe(String(shows.steps[0]))
      } else if (shows.kind === 'compare') {
        const pair = pairs.find((one) => one.id === shows.pair)
        expect(Math.max(...shows.rows)).toBeLessThanOrEqual(pair?.rows.length ?? 0)
        expect(at).toBe('openid-compare')
        expect(params.get('pair')).toBe(shows.pair)
      } else {
        expect(at).toBe('lesson')
        expect(slidesOf(lesson.items[index] ?? { shows, minutes: 1 }).length).toBeGreaterThan(0)
      }
    }
  })

  it('has all that a teacher needs around it', () => {
    expect(lesson.material.length).toBeGreaterThanOrEqual(3)
    expect(lesson.board.length).toBeGreaterThanOrEqual(3)
    expect(lesson.questions).toHaveLength(3)
    expect(lesson.items.some(({ dropWhenLate }) => dropWhenLate)).toBe(true)
    for (const { question, answer } of lesson.questions) {
      expect(question).toMatch(/[?.]$/)
      expect(answer).toMatch(/[.)]$/)
    }
    for (const text of [lesson.late, lesson.withoutDevices]) expect(text).toMatch(/\.$/)
  })

  it('says what to do in each part but a pause, in sentences of at most 25 words', () => {
    for (const { shows, note } of lesson.items) {
      if (shows.kind !== 'pause') expect(note).toMatch(/[.?!]$/)
      for (const sentence of note.split(/(?<=[.?!])\s/)) expect(count(sentence)).toBeLessThanOrEqual(25)
    }
  })

  it('asks before and after: the questions at the beginning show no answer, those at the end do', () => {
    const asked = lesson.items.flatMap(({ shows }) => (shows.kind === 'quiz' ? [shows] : []))
    expect(
      asked
        .map(({ closed }) => closed)
        .toSorted()
        .reverse(),
    ).toEqual(asked.map(({ closed }) => closed))
    expect(asked[0]?.closed).toBe(true)
    expect(asked.at(-1)?.closed).toBe(false)
    const length = (quiz: (typeof asked)[number] | undefined) => quiz && quizzes[quiz.quiz].questions.length
    expect(length(asked[0])).toBe(length(asked[1]))
  })
})

it('names in its notes only breaks that there are', async () => {
  const named = /“([A-Z][^”]+)”/g
  for (const [, lesson] of lessons)
    for (const { shows, note } of lesson.items) {
      if (shows.kind !== 'flow' || !note.includes('E ')) continue
      const labels = (await loadFlow(shows.flow))?.quickBreaks.map(({ label }) => label) ?? []
      for (const [, label = ''] of note.matchAll(named)) expect(labels).toContain(label)
    }
})

describe('the questions of lessons', () => {
  const all = Object.entries(quizzes).flatMap(([id, { questions }]) =>
    questions.map((one) => [id, one] as const),
  )

  it.each(all)(
    '%s: three different choices, one right, each with a sentence of feedback',
    (_id, { question, choices }) => {
      expect(question).toMatch(/\?$/)
      expect(count(question)).toBeLessThanOrEqual(25)
      expect(new Set(choices.map(({ text }) => text)).size).toBe(3)
      expect(choices.filter(({ correct }) => correct)).toHaveLength(1)
      for (const { feedback } of choices) expect(feedback).toMatch(/[.!)]$/)
    },
  )

  it('stand nowhere else in the app, and none twice', async () => {
    const flows = await Promise.all(flowIndex.map(({ id }) => loadFlow(id)))
    const elsewhere = [
      ...flows.flatMap((flow) =>
        Object.values(flow?.content.steps ?? {}).map(({ predict }) => predict.question),
      ),
      ...Object.values(conceptQuizzes).flatMap((quiz) => quiz.map(({ question }) => question)),
      ...pairs.flatMap(({ rows }) => rows.flatMap(({ predict }) => predict?.question ?? [])),
    ]
    const own = all.map(([, { question }]) => question)
    expect(new Set(own).size).toBe(own.length)
    for (const question of own) expect(elsewhere).not.toContain(question)
  })

  it('do not give the answer away by its length', () => {
    const longest = all.filter(([, { choices }]) => {
      const [first, second] = choices.toSorted((a, b) => b.text.length - a.text.length)
      return first?.correct === true && first.text.length > (second?.text.length ?? 0)
    })
    expect(longest.length / all.length).toBeLessThan(0.45)
  })
})

describe('a plan', () => {
  const lesson = builtLesson('45')
  if (!lesson) throw new Error('no lesson')

  it('says what is shown, and has the way to each part', () => {
    const plan = planOf('45', lesson, 4)
    expect(plan.path).toBe(planPath('45'))
    expect(plan.items[4]).toMatchObject({
      title: 'Authorization Code, Add Login: steps 2, 5–7',
      minutes: 10,
      path: '/present/auth-code-login?step=2&lesson=45&item=4',
      stops: [2, 5, 6, 7],
    })
    expect(plan.items[0]?.path).toBe('/present/lesson?pair=45.0&lesson=45&item=0')
  })

  it('counts minutes from the beginning', () => {
    expect(lesson.items.map((_, index) => startOf(lesson, index))).toEqual([0, 4, 7, 11, 17, 27, 35, 41])
  })

  it('draws three or more in a row together', () => {
    expect(placesText([1, 2, 3, 4, 7, 9, 10])).toBe('1–4, 7, 9, 10')
    expect(titleOf({ shows: { kind: 'flow', flow: 'pkce-login', steps: [3] } })).toMatch(/: step 3$/)
  })
})
