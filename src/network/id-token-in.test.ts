import { expect, it } from 'vitest'
import { idTokenIn } from './id-token-in.ts'

const message = (type: string, body: string) => ({ headers: [['Content-Type', type]] as const, body })

it.each([
  ['a JSON object', message('application/json', '{"id_token":"a.b.c"}')],
  ['a form', message('application/x-www-form-urlencoded', 'state=1&id_token=a.b.c')],
  ['a page', message('text/html', '<form><input type="hidden" name="id_token" value="a.b.c"></form>')],
])('finds the ID token of %s', (_, one) => {
  expect(idTokenIn(one)).toBe('a.b.c')
})

it.each([
  ['a number in its place', message('application/json', '{"id_token":1}')],
  ['a form without one', message('application/x-www-form-urlencoded', 'state=1')],
  ['an empty body', message('text/html', '')],
])('finds none in %s', (_, one) => {
  expect(idTokenIn(one)).toBeUndefined()
})
