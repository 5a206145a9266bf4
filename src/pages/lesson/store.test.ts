import { describe, expect, it } from 'vitest'
import { noVote } from '#pages/present/view.ts'
import { newRun } from '#world/run-ops.ts'
import { builtLesson } from './built/lessons.ts'
import { added, changed, insertedAt, minutesFrom, moved, without } from './editor/changes.ts'
import { firstDraft, shownBy } from './editor/draft.ts'
import { findLesson } from './find-lesson.ts'
import { isOfLesson } from './is-of-lesson.ts'
import type { Lesson, LessonItem } from './lesson.ts'
import { limits } from './limits.ts'
import { encodeLesson } from './line.ts'
import { linesFrom } from './own-lines.ts'
import { keyOf, ownId } from './paths.ts'
import { lessonScene } from './present/LessonScene.tsx'
import { rememberVote } from './present/votes-before.ts'
import { quizzes } from './quiz/quizzes.en.ts'
import { readOwn } from './store.ts'

const part = (minutes: number): LessonItem => ({
  minutes,
  shows: { kind: 'pause' },
  note: '',
  dropWhenLate: false,
})
const three: Lesson = { title: 'Mine', items: [part(1), part(2), part(3)] }
const times = ({ items }: Lesson) => items.map(({ minutes }) => minutes)

describe('own lessons', () => {
  it('are kept as lines and come back', () => {
    const empty = { title: '', items: [] }
    expect(readOwn({ '1': encodeLesson(three), '7': encodeLesson(empty) })).toEqual({
      lessons: { '1': three, '7': empty },
      unread: [],
    })
  })

  it('tell of the one that is damaged, and keep it as it is', () => {
    const damaged = encodeLesson(three).slice(0, -1)
    const lines = linesFrom({ '1': damaged, '2': encodeLesson(three), x: 'y', '3': 4 })
    expect(lines).toEqual({ '1': damaged, '2': encodeLesson(three) })
    expect(readOwn(lines ?? {})).toEqual({ lessons: { '2': three }, unread: ['1'] })
    for (const bad of [[], null, 3, 'TW1', undefined]) expect(linesFrom(bad)).toBeUndefined()
  })

  it('are found by their id, as the built ones are', () => {
    expect(findLesson(ownId('2'), { '2': three })).toBe(three)
    expect(findLesson('20', {})?.title).toBe('Who sees my password?')
    for (const id of ['own-3', 'own-__proto__', 'constructor', '21', ''])
      expect(findLesson(id, { '2': three })).toBeUndefined()
    expect(keyOf('own-0')).toBeUndefined()
  })

  it('are taken along by an address that names them', () => {
    expect(isOfLesson('lesson', new URLSearchParams('pair=20.0'))).toBe(true)
    expect(isOfLesson('pkce-login', new URLSearchParams('lesson=20&item=3'))).toBe(true)
    expect(isOfLesson('pkce-login', new URLSearchParams('step=3'))).toBe(false)
  })
})

describe('a question that is asked twice', () => {
  const lesson = builtLesson('20')
  const view = (item: number, session: string) =>
    lesson && lessonScene('20', lesson, item, session)?.first.view
  const question = quizzes.password.questions[0].question
  it('has the vote of the beginning as its first vote at the end, in the same class alone', () => {
    rememberVote('one', question, { ...noVote, first: [3, 4, 5] })
    rememberVote('one', question, { ...noVote, round: 2 })
    expect(view(4, 'one')?.votes).toEqual({ 1: { ...noVote, first: [3, 4, 5], round: 2 } })
    // Whoever goes back to the first question goes on counting there.
    expect(view(0, 'one')?.votes).toEqual({ 1: { ...noVote, first: [3, 4, 5] } })
    expect(view(4, 'another')?.votes).toEqual({})
    rememberVote('one', question, noVote)
    expect(view(4, 'one')?.votes).toEqual({})
  })

  it('has the same A, B and C both times', () => {
    const order = (item: number) =>
      lesson && lessonScene('20', lesson, item, 'one')?.notes(1, newRun('lesson', 0, 'one')).order
    expect(order(0)).toHaveLength(3)
    expect(order(0)).toEqual(order(4))
  })

  it('shows no answer before the end', () => {
    const phases = (item: number) => {
      const scene = lesson && lessonScene('20', lesson, item, 'one')
      return scene?.course.phases(scene.first.run, 1)
    }
    expect(phases(0)).toEqual(['question'])
    expect(phases(4)).toEqual(['question'])
    expect(phases(1)).toEqual(['answer'])
    const asks = (item: number) => lesson && lessonScene('20', lesson, item, 'one')?.course.asks(1)
    expect([asks(0), asks(4), asks(1)]).toEqual([false, true, false])
  })
})

describe('a change of a lesson', () => {
  it('moves, takes out, puts back and adds', () => {
    expect(times(moved(three, 0, 1))).toEqual([2, 1, 3])
    expect(times(moved(three, 2, -1))).toEqual([1, 3, 2])
    expect(moved(three, 0, -1)).toBe(three)
    expect(moved(three, 2, 1)).toBe(three)
    expect(times(without(three, 1))).toEqual([1, 3])
    expect(insertedAt(without(three, 1), 1, part(2))).toEqual(three)
    expect(times(added(three, part(9)))).toEqual([1, 2, 3, 9])
    expect(changed(three, 1, { note: 'x' }).items[1]).toEqual({ ...part(2), note: 'x' })
  })

  it('stops where a lesson is full', () => {
    const full = { title: '', items: Array.from({ length: limits.items }, () => part(1)) }
    expect(added(full, part(1))).toBe(full)
    // Removed, another one added in its place, then put back.
    expect(insertedAt(added(without(full, 7), part(2)), 7, part(1)).items).toHaveLength(limits.items)
  })

  it('takes whole minutes alone', () => {
    expect(['5', ' 12 ', '180'].map(minutesFrom)).toEqual([5, 12, 180])
    for (const text of ['', '0', '-1', '1.5', '181', 'ten', '1e2']) expect(minutesFrom(text)).toBeUndefined()
  })

  it('adds a part only when it is whole', () => {
    expect(shownBy(firstDraft())).toBeUndefined()
    expect(shownBy({ ...firstDraft(), places: [3, 1], which: 'pkce-login' })).toEqual({
      kind: 'flow',
      flow: 'pkce-login',
      steps: [1, 3],
    })
    expect(shownBy({ ...firstDraft(), kind: 'task', text: '  ' })).toBeUndefined()
    expect(shownBy({ ...firstDraft(), kind: 'quiz', which: 'exit', closed: true })).toEqual({
      kind: 'quiz',
      quiz: 'exit',
      closed: true,
    })
    expect(shownBy({ ...firstDraft(), kind: 'concept' })).toEqual({
      kind: 'concept',
      concept: 'what-is-oauth',
    })
  })
})
