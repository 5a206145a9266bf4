import { describe, expect, it } from 'vitest'
import { loadFlow } from '#flows/registry.ts'
import { pairs } from '#pages/compare/pairs.ts'
import { runOf } from '#pages/present/session.ts'
import { compareCourse } from './course.ts'
import { laneLines } from './lines.ts'
import { fitted, type LaneLine } from './room.ts'

async function rowsOf(id: string) {
  const pair = pairs.find((one) => one.id === id)
  const left = pair && (await loadFlow(pair.left.flow))
  const right = pair && (await loadFlow(pair.right.flow))
  if (!left || !right) throw new Error(id)
  const course = compareCourse(pair, { left, right })
  const run = runOf(left, 'tgq00-abcdef')
  return { course, run, row: (n: number) => laneLines(course.row(run, n)) }
}

const texts = (lines: readonly LaneLine[]) => lines.map(({ text, mark }) => `${mark} ${text}`)

describe('two lanes’ messages for a room', () => {
  it('are those that differ, and of these what differs first', async () => {
    const { row } = await rowsOf('code')
    const { same, left, right } = row(4)
    expect(same).toBe(false)
    expect(texts(left.lines)).toEqual(['same GET /consent → 200 OK', 'only see your photos (photos.read)'])
    expect(right.lines.map(({ mark }) => mark)).toEqual(['same', 'only', 'only', 'only'])
    expect(texts(row(2).right.lines).slice(0, 4)).toEqual([
      'same GET /authorize',
      'changed scope = openid profile email',
      'only nonce = nonce-0ot',
      'same response_type = code',
    ])
    expect(texts(row(1).left.lines)).toEqual(['changed GET /import'])
  })

  it('say that nothing differs where that is so', async () => {
    const { row } = await rowsOf('code')
    for (const n of [3, 5, 6]) {
      const { same, left, right } = row(n)
      expect(same, `row ${n}`).toBe(true)
      expect(texts(left.lines)).toEqual(texts(right.lines))
      expect(left.lines.every(({ mark }) => mark === 'same')).toBe(true)
    }
  })

  it.each(pairs.map(({ id }) => id))('have room, and agree with the row’s word, in all of %s', async (id) => {
    const { course, run, row } = await rowsOf(id)
    for (let n = 1; n <= course.length; n++) {
      const { same, left, right } = row(n)
      for (const { lines, more } of [left, right]) {
        expect(lines.length + Number(more > 0)).toBeLessThanOrEqual(7)
        if (more > 0) expect(lines.length).toBeGreaterThan(0)
      }
      if (course.row(run, n).compared.tag === 'same') expect(same, `row ${n}`).toBe(true)
      expect(course.phases(run, n).includes('message')).toBe(left.lines.length + right.lines.length > 0)
    }
  })

  it('take two lines where a long one differs', () => {
    const long = (mark: LaneLine['mark']): LaneLine => ({ mark, text: 'x'.repeat(60) })
    expect(
      fitted(
        Array.from({ length: 7 }, () => long('same')),
        0,
      ),
    ).toMatchObject({ more: 0 })
    const { lines, more } = fitted(
      Array.from({ length: 7 }, () => long('only')),
      0,
    )
    expect([lines.length, more]).toEqual([3, 4])
  })
})
