import { describe, expect, it } from 'vitest'
import { moveOf } from './use-keys.ts'

const press = (
  key: string,
  more: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', true>> = {},
) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
})

describe('moveOf', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'back'],
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    [' ', undefined],
    ['Enter', undefined],
  ])('%j is %j', (key, move) => expect(moveOf(press(key), 'ltr')).toBe(move))

  it('goes whole steps with Shift', () => {
    expect(moveOf(press('ArrowRight', { shiftKey: true }), 'ltr')).toBe('next-step')
    expect(moveOf(press('ArrowLeft', { shiftKey: true }), 'ltr')).toBe('back-step')
    expect(moveOf(press('Home', { shiftKey: true }), 'ltr')).toBeUndefined()
  })

  it('turns with the language', () => expect(moveOf(press('ArrowLeft'), 'rtl')).toBe('next'))

  it('leaves the browser its own shortcuts', () => {
    for (const held of ['altKey', 'ctrlKey', 'metaKey'] as const) {
      expect(moveOf(press('ArrowLeft', { [held]: true }), 'ltr')).toBeUndefined()
    }
  })
})
