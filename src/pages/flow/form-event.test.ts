import { expect, it } from 'vitest'
import { formEvent } from './form-event.ts'

it('reads a tap, a typed form and the two answers of the consent page', () => {
  const own = [['csrf', 'c-1']] as const
  expect(formEvent([], [])).toEqual({ type: 'NEXT' })
  expect(formEvent([['username', 'lina'], ...own], own)).toEqual({
    type: 'ENTER',
    form: [['username', 'lina']],
  })
  expect(formEvent([['decision', 'allow'], ...own], own)).toEqual({ type: 'ALLOW' })
  expect(formEvent([['decision', 'deny'], ...own], own)).toEqual({ type: 'DENY' })
})

it('reads the button of a page that posts a token as going on: nothing was typed', () => {
  const fields = [
    ['id_token', 'e.y.J'],
    ['state', 's-1'],
  ] as const
  expect(formEvent(fields, fields)).toEqual({ type: 'NEXT' })
})
