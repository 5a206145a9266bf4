import { describe, expect, it } from 'vitest'
import { type Command, commandOf, digitOf, keyTable, nameOf, type Press } from './keys.ts'
import { words } from './words.en.ts'

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', true>> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
})
const shift = { shiftKey: true } as const

// The map of the design sheet, row by row.
const map: readonly (readonly [Command, ...Press[]])[] = [
  ['next', press('ArrowRight'), press('PageDown'), press(' '), press('n'), press('N')],
  ['back', press('ArrowLeft'), press('PageUp'), press(' ', shift), press('p')],
  ['next-step', press('ArrowRight', shift)],
  ['back-step', press('ArrowLeft', shift)],
  ['first', press('Home')],
  ['last', press('End')],
  ['go-to', press('g')],
  ['vote-a', press('a')],
  ['vote-b', press('b')],
  ['vote-c', press('c')],
  ['unvote-a', press('A', shift)],
  ['hide-next', press('h')],
  ['reveal', press('r')],
  ['ledger', press('l')],
  ['wire', press('w')],
  ['break', press('e')],
  ['clock', press('t')],
  ['blank', press('.')],
  ['spotlight', press('o')],
  ['larger', press('+', shift), press('+'), press('=')],
  ['smaller', press('-')],
  ['natural-size', press('0')],
  ['look', press('d')],
  ['full-screen', press('f'), press('F5'), press('F5', shift)],
  ['window', press('s')],
  ['help', press('?', shift)],
  ['escape', press('Escape')],
]

describe('a key while presenting', () => {
  it.each(map.map(([command, ...presses]) => ({ command, presses })))('$command', ({ command, presses }) => {
    for (const one of presses) expect(commandOf(one, { letters: true })).toBe(command)
  })

  it('is the browser’s with Ctrl, Alt or Meta, and means nothing where it is none of ours', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
      for (const key of ['r', 'p', 'ArrowLeft', 'F5', '0'])
        expect(commandOf(press(key, { [held]: true }), { letters: true })).toBeUndefined()
    for (const one of [press('x'), press('Enter'), press('Tab'), press('R', shift), press('N', shift)])
      expect(commandOf(one, { letters: true })).toBeUndefined()
  })

  it('is no character any more where single characters are switched off', () => {
    for (const [, ...presses] of map)
      for (const one of presses)
        expect(commandOf(one, { letters: false }) === undefined).toBe(one.key.length === 1 && one.key !== ' ')
  })

  it('leads on by the left arrow for who reads from right to left; a clicker’s keys stay', () => {
    const turned = (one: Press) => commandOf(one, { letters: true, leftIsNext: true })
    expect(
      [press('ArrowLeft'), press('ArrowRight', shift), press('PageDown'), press('ArrowUp')].map(turned),
    ).toEqual(['next', 'back-step', 'next', 'spot-up'])
  })

  it('can be the digit of a step', () => {
    expect(digitOf(press('7'))).toBe('7')
    expect(digitOf(press('7', { ctrlKey: true }))).toBeUndefined()
    expect(digitOf(press('a'))).toBeUndefined()
  })

  it('has a name, and a line in the table', () => {
    expect(nameOf(press('ArrowRight', shift))).toBe('Shift →')
    expect(nameOf(press('?', shift))).toBe('?')
    expect(nameOf(press('a'))).toBe('A')
    for (const [, id] of keyTable) expect(words[`key-${id}`]).toBeTruthy()
  })
})
