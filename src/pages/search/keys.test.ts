import { describe, expect, it } from 'vitest'
import { movedBy } from './moved-by.ts'
import { isSearchKey } from './shortcut.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('isSearchKey', () => {
  it('is Ctrl K or ⌘ K, and nothing with more or less', () => {
    expect(isSearchKey(press('k', { ctrlKey: true }))).toBe(true)
    expect(isSearchKey(press('K', { metaKey: true }))).toBe(true)
    expect(isSearchKey(press('k'))).toBe(false)
    expect(isSearchKey(press('k', { ctrlKey: true, shiftKey: true }))).toBe(false)
    expect(isSearchKey(press('k', { ctrlKey: true, metaKey: true }))).toBe(false)
    expect(isSearchKey(press('j', { ctrlKey: true }))).toBe(false)
  })
})

describe('movedBy', () => {
  it('goes round with the arrows, and to the ends', () => {
    expect(movedBy(press('ArrowDown'), 0, 3)).toBe(1)
    expect(movedBy(press('ArrowDown'), 2, 3)).toBe(0)
    expect(movedBy(press('ArrowUp'), 0, 3)).toBe(2)
    expect(movedBy(press('Home'), 2, 3)).toBe(0)
    expect(movedBy(press('End'), 0, 3)).toBe(2)
  })

  it('leaves to the field what is its own', () => {
    expect(movedBy(press('ArrowLeft'), 0, 3)).toBeUndefined()
    expect(movedBy(press('Home', { shiftKey: true }), 2, 3)).toBeUndefined()
    expect(movedBy(press('ArrowDown'), 0, 0)).toBeUndefined()
  })
})
