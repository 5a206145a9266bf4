import { describe, expect, test } from 'vitest'
import { sure } from '#protocol/assert.ts'
import { arrowsAt, participants, titles } from './example.ts'
import { layout } from './layout.ts'
import { messageOf } from './message.ts'
import { metrics } from './metrics.ts'
import { strokesOf } from './strokes.ts'

describe('pkce-login on a laptop', () => {
  const drawn = (width: number) =>
    layout({ participants, titles, messages: arrowsAt(7).map(messageOf), width, titleWidth: 192 })

  test('a step with one arrow is 43 px high, one with more is higher', () => {
    const heights = drawn(656).rows.map(({ height }) => height)
    expect(heights).toEqual([43, 67, 43, 43, 75, 43, 43, 43, 43, 67, 67])
  })

  test.each([584, 656, 740, 1000])('no label is shortened at %i px', (width) => {
    for (const { label, message } of drawn(width).placed) expect(label.text).toBe(message.label)
  })

  test('what has room between two lifelines does not cross one', () => {
    const crossing = drawn(656).placed.filter(({ label }) => label.crosses)
    expect(crossing.map(({ label }) => label.text)).toEqual([
      'code_verifier → code_challenge',
      'SHA256(code_verifier) = code_challenge?',
      '200 id_token, access_token',
    ])
  })
})

test('whoever has no column is left out, and nothing breaks without steps', () => {
  const messages = arrowsAt(0).map(messageOf)
  const few = layout({ participants: participants.slice(0, 2), titles, messages, width: 600 })
  expect(few.placed.map(({ message }) => message.step)).toEqual([1, 2, 10, 11])
  expect(layout({ participants: [], titles: [], messages, width: 0 })).toMatchObject({
    height: 0,
    placed: [],
  })
})

describe('a short story', () => {
  const drawn = (fill: number) =>
    layout({
      participants,
      titles: titles.slice(0, 3),
      messages: arrowsAt(3).map(messageOf),
      width: 656,
      fill,
    })

  test('shares the room that it leaves among its rows, up to a measure', () => {
    const { head, height } = drawn(0)
    expect(drawn(head + height + 30).rows.map(({ height }) => height)).toEqual(
      drawn(0).rows.map(({ height }) => height + 10),
    )
    expect(drawn(9999).height).toBe(height + 3 * metrics.spare)
  })

  test('stays as it is where there is no room to share', () => {
    expect(drawn(100).rows).toEqual(drawn(0).rows)
  })
})

describe('what somebody without a column sends once more', () => {
  const again = (to: string, width: number) => {
    const resent = {
      ...sure(
        arrowsAt(7).find(({ step }) => step === 7),
        'arrow',
      ),
      key: 'resent-9',
      from: 'mallory',
      to,
    }
    const messages = [...arrowsAt(7), { ...resent, resent: true as const, refusedBy: 'CK-CODE-ONCE' }].map(
      messageOf,
    )
    return sure(
      layout({ participants, titles, messages, width }).placed.find(({ message }) => message.resent),
      'arrow',
    )
  }

  test.each(participants.flatMap(({ id }) => [390, 656, 1000].map((width) => [id, width] as const)))(
    'to %s comes from beside its column, and all of it is in a picture of %i px',
    (to, width) => {
      const { from, to: end, label, outside, note } = again(to, width)
      for (const { x, width: size } of [label, sure(outside, 'name'), sure(note, 'note')]) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + size).toBeLessThanOrEqual(width)
      }
      expect(Math.abs(end - from)).toBeLessThanOrEqual(metrics.outsideLength)
      expect(from).toBeGreaterThanOrEqual(metrics.outsideMark)
      expect(from).toBeLessThanOrEqual(width - metrics.outsideMark)
    },
  )

  test('has its mark at the start, and its name does not touch the word refused', () => {
    const placed = again('skyid', 656)
    expect(strokesOf(placed).mark).toMatch(/^M/)
    const [name, note] = [sure(placed.outside, 'name'), sure(placed.note, 'note')].sort((a, b) => a.x - b.x)
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(note?.x ?? 0)
  })
})
