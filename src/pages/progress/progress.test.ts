import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readProgress, writeProgress } from './file.ts'
import { merge, type Progress, progressOf, withAnswer, withSeen } from './progress.ts'

/** Progress as any learner may make it: steps seen and questions answered, in any order. */
const anyProgress = fc
  .array(
    fc.tuple(
      fc.constantFrom('pkce-login', 'device-api'),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 2 }),
    ),
  )
  .map((moves) =>
    moves.reduce<Progress>(
      (before, [flow, step, what]) =>
        what === 0 ? withSeen(before, flow, step) : withAnswer(before, flow, step, what === 1),
      {},
    ),
  )

describe('progress', () => {
  it('counts a step once, and remembers where one was', () => {
    const walked = [3, 1, 2, 3, 2].reduce<Progress>((before, step) => withSeen(before, 'x', step), {})
    expect(progressOf(walked, 'x', 11)).toEqual({ seen: [1, 2, 3], right: [], wrong: [], at: 2 })
  })

  it('takes a right answer after a wrong one, and not the other way', () => {
    const wrong = withAnswer({}, 'x', 4, false)
    expect(wrong.x?.wrong).toEqual([4])
    const right = withAnswer(wrong, 'x', 4, true)
    expect(right.x).toMatchObject({ right: [4], wrong: [] })
    expect(withAnswer(right, 'x', 4, false).x).toMatchObject({ right: [4], wrong: [] })
  })

  it('knows nothing of a flow that was not walked, not even of one called constructor', () => {
    expect(progressOf({}, 'constructor', 11).seen).toEqual([])
  })

  it('leaves out steps that the flow no longer has', () => {
    const walked = withSeen(withSeen({}, 'x', 2), 'x', 12)
    expect(progressOf(walked, 'x', 10)).toMatchObject({ seen: [2], at: 10 })
    expect(walked.x?.seen).toEqual([2, 12])
  })
})

describe('merge', () => {
  it('keeps what either has, and loses nothing', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const both = merge(one, other)
        for (const [flow, { seen, right, at }] of [...Object.entries(one), ...Object.entries(other)]) {
          expect(both[flow]?.seen).toEqual(expect.arrayContaining([...seen]))
          expect(both[flow]?.right).toEqual(expect.arrayContaining([...right]))
          expect(both[flow]?.at).toBeGreaterThanOrEqual(at)
        }
        for (const { right, wrong } of Object.values(both))
          expect(wrong.some((step) => right.includes(step))).toBe(false)
        expect(merge(other, one)).toEqual(both)
        expect(merge(both, one)).toEqual(both)
      }),
    )
  })
})

describe('the file', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(readProgress(writeProgress(progress))).toEqual(progress)
      }),
    )
  })

  const flow = { seen: [1], right: [], wrong: [], at: 1 }
  const fileOf = (flows: unknown, more: object = {}) =>
    JSON.stringify({ kind: 'tokenwalk-progress', version: 1, flows, ...more })

  it.each([
    ['no JSON', 'seen: 3'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['another file', '{"kind":"something"}'],
    ['a later version', fileOf({}, { version: 2 })],
    ['no flows', fileOf([])],
    ['a strange id', fileOf({ '<b>': flow })],
    ['a step that is no number', fileOf({ x: { ...flow, seen: ['1'] } })],
    ['a step below 1', fileOf({ x: { ...flow, right: [0] } })],
    ['a step beyond all flows', fileOf({ x: { ...flow, at: 61 } })],
    ['half a step', fileOf({ x: { ...flow, wrong: [1.5] } })],
    ['no place', fileOf({ x: { ...flow, at: undefined } })],
    ['too much', fileOf({ x: flow }, { more: ' '.repeat(100_000) })],
  ])('refuses %s', (_, text) => expect(readProgress(text)).toBeUndefined())

  it('puts a file into order that a person changed', () => {
    const text = fileOf({ x: { seen: [3, 1, 3], right: [2], wrong: [2, 4], at: 3 } })
    expect(readProgress(text)).toEqual({ x: { seen: [1, 3], right: [2], wrong: [4], at: 3 } })
  })

  it('keeps a flow of a later edition', () => {
    expect(readProgress(fileOf({ 'gnap-login': flow }))).toEqual({ 'gnap-login': flow })
  })
})
