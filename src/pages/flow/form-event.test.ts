import { expect, it } from 'vitest'
import { formEvent } from './form-event.ts'

it('reads a tap, a typed form and the two answers of the consent page', () => {
  expect(formEvent([])).toEqual({ type: 'NEXT' })
  expect(formEvent([['username', 'lina']])).toEqual({ type: 'ENTER', form: [['username', 'lina']] })
  expect(formEvent([['decision', 'allow']])).toEqual({ type: 'ALLOW' })
  expect(formEvent([['decision', 'deny']])).toEqual({ type: 'DENY' })
})
