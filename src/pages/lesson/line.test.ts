import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowIndex } from '#flows/registry.ts'
import { pairs } from '#pages/compare/pairs.ts'
import { conceptIndex } from '#pages/concept/concepts.ts'
import { toBase64url, utf8 } from '#protocol/bytes.ts'
import { sha256Base64url } from '#protocol/hashes.ts'
import { builtIndex, builtLesson } from './built/lessons.ts'
import type { Lesson, LessonItem, Shown } from './lesson.ts'
import { limits } from './limits.ts'
import { decodeLesson, encodeLesson } from './line.ts'
import { quizIndex } from './quiz/quizzes.en.ts'
import { setLink } from './set-link.ts'

const text = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).filter((one) => one.length <= most)
const places = (most: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: most })

const shows: fc.Arbitrary<Shown> = fc.oneof(
  fc
    .constantFrom(...flowIndex)
    .chain(({ id, length }) => places(length).map((steps) => ({ kind: 'flow' as const, flow: id, steps }))),
  fc
    .constantFrom(...pairs)
    .chain(({ id, rows }) =>
      places(rows.length).map((of) => ({ kind: 'compare' as const, pair: id, rows: of })),
    ),
  fc.record({ kind: fc.constant('concept' as const), concept: fc.constantFrom(...conceptIndex) }),
  fc.record({
    kind: fc.constant('quiz' as const),
    quiz: fc.constantFrom(...quizIndex),
    closed: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('task' as const), text: text(limits.task).filter((one) => one !== '') }),
  fc.constant({ kind: 'pause' as const }),
)
const item: fc.Arbitrary<LessonItem> = fc.record({
  minutes: fc.integer({ min: 1, max: limits.minutes }),
  shows,
  note: text(limits.note),
  dropWhenLate: fc.boolean(),
})
const lesson: fc.Arbitrary<Lesson> = fc.record({
  title: text(limits.title),
  items: fc.array(item, { maxLength: 12 }),
})

/** A line with whatever in it, and the right check. */
function lineOf(value: unknown): string {
  const body = toBase64url(utf8(JSON.stringify(value)))
  return `TW1.${body}.${sha256Base64url(body).slice(0, 6)}`
}
const whole = encodeLesson({
  title: 'Mine',
  items: [
    { minutes: 5, shows: { kind: 'flow', flow: 'pkce-login', steps: [2, 7] }, note: '', dropWhenLate: true },
  ],
})

describe('a lesson as a line', () => {
  it('comes back whole, whatever it holds, by itself and out of a link', () => {
    fc.assert(
      fc.property(lesson, (any) => {
        const line = encodeLesson(any)
        expect(line).toMatch(/^[\w.-]+$/)
        expect(decodeLesson(line)).toEqual({ lesson: any, missing: 0 })
        for (const page of ['https://a.example/x/set', 'file:///tokenwalk.html#/set'])
          expect(decodeLesson(setLink(page, line))).toEqual({ lesson: any, missing: 0 })
      }),
    )
  })

  it('comes back out of a mail that broke it into lines', () => {
    const broken = ` ${whole.replace(/.{20}/g, '$&\r\n')}\n`
    expect(decodeLesson(broken)).toEqual(decodeLesson(whole))
  })

  it('is noticed as damaged wherever one character is lost, doubled or another', () => {
    for (let at = 4; at < whole.length; at++) {
      const [before, char, after] = [whole.slice(0, at), whole[at] ?? '', whole.slice(at + 1)]
      for (const damaged of [
        before + after,
        before + char + char + after,
        before + (char === 'x' ? 'y' : 'x') + after,
      ])
        expect(decodeLesson(damaged)).toEqual({ fault: 'damaged' })
    }
  })

  it('that is cut short is noticed', () => {
    for (let length = 5; length < whole.length; length++)
      expect(decodeLesson(whole.slice(0, length))).toEqual({ fault: 'damaged' })
  })

  it('of any other text is none, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.base64String()), (any) => {
        expect(decodeLesson(any)).toHaveProperty('fault')
      }),
    )
  })

  it('with the right check and anything in it is damaged or a lesson that can be written again', () => {
    const row = fc.array(
      fc.oneof(
        fc.jsonValue(),
        fc.constantFrom(5, 'p', 'f.pkce-login.1', 'f.pkce-login.99', 'c.none', '', 0, 1),
      ),
      { maxLength: 5 },
    )
    const any = fc.oneof(fc.jsonValue(), fc.tuple(fc.string(), fc.array(row, { maxLength: 3 })))
    fc.assert(
      fc.property(any, (value) => {
        const read = decodeLesson(lineOf(value))
        if ('lesson' in read) expect(decodeLesson(encodeLesson(read.lesson))).toEqual({ ...read, missing: 0 })
        else expect(read.fault).toBe('damaged')
      }),
    )
  })

  it.each<[string, unknown]>([
    ['a member too many', ['Mine', [], 1]],
    ['a title that is none', [1, []]],
    ['a title that is too long', ['x'.repeat(limits.title + 1), []]],
    ['too many items', ['Mine', Array(limits.items + 1).fill([1, 'p'])]],
    ['no minute', ['Mine', [[0, 'p']]]],
    ['half a minute', ['Mine', [[1.5, 'p']]]],
    ['days', ['Mine', [[limits.minutes + 1, 'p']]]],
    ['a note that is too long', ['Mine', [[1, 'p', 'x'.repeat(limits.note + 1)]]]],
    ['a mark that is none', ['Mine', [[1, 'p', '', 2]]]],
    ['something unknown to show', ['Mine', [[1, 'z.1']]]],
    ['a flow without a step', ['Mine', [[1, 'f.pkce-login']]]],
    ['a step 0', ['Mine', [[1, 'f.pkce-login.0']]]],
    ['a step twice', ['Mine', [[1, 'f.pkce-login.2.2']]]],
    ['an empty task', ['Mine', [[1, 't.']]]],
  ])('with %s is damaged', (_what, value) => {
    expect(decodeLesson(lineOf(value))).toEqual({ fault: 'damaged' })
  })

  it('of a newer edition says so, and one that names what is not here loses that alone', () => {
    expect(decodeLesson(whole.replace('TW1', 'TW2'))).toEqual({ fault: 'version' })
    const read = decodeLesson(
      lineOf([
        'Mine',
        [
          [1, 'p'],
          [2, 'f.magic-flow.1'],
          [3, 'f.pkce-login.2.77'],
          [4, 'q.none'],
        ],
      ]),
    )
    expect(read).toEqual({
      lesson: {
        title: 'Mine',
        items: [
          { minutes: 1, shows: { kind: 'pause' }, note: '', dropWhenLate: false },
          {
            minutes: 3,
            shows: { kind: 'flow', flow: 'pkce-login', steps: [2] },
            note: '',
            dropWhenLate: false,
          },
        ],
      },
      missing: 2,
    })
  })

  it('carries each built lesson too', () => {
    for (const id of builtIndex) {
      const { title, items } = builtLesson(id) ?? { title: '', items: [] }
      expect(decodeLesson(encodeLesson({ title, items }))).toEqual({ lesson: { title, items }, missing: 0 })
    }
  })

  it('that is far too long is refused before it is read, and the fullest lesson is not', () => {
    expect(decodeLesson(`TW1.${'A'.repeat(limits.line * 3)}`)).toEqual({ fault: 'damaged' })
    // JSON writes this character as six.
    const widest = (length: number) => '\u0001'.repeat(length)
    const item: LessonItem = {
      minutes: limits.minutes,
      shows: { kind: 'task', text: widest(limits.task) },
      note: widest(limits.note),
      dropWhenLate: true,
    }
    const full: Lesson = { title: widest(limits.title), items: Array(limits.items).fill(item) }
    expect(decodeLesson(encodeLesson(full))).toEqual({ lesson: full, missing: 0 })
  })
})
