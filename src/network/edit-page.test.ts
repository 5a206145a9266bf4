import { expect, it } from 'vitest'
import type { Edit } from './edit.ts'
import { editHiddenField } from './edit-page.ts'
import { hiddenFields } from './page-form.ts'

const page =
  '<h1>Back</h1>\n<form>\n<input type="hidden" name="state" value="s-1">\n<input type="hidden" name="x" value="1">\n<input type="hidden" name="x" value="2">\n</form>'
const edit = (more: Partial<Edit>) =>
  editHiddenField(page, { message: 'consent', leg: 'response', part: 'form', op: 'set', ...more })
const fields = (more: Partial<Edit>) => hiddenFields(edit(more) ?? '')

it('changes one field of a page and no other byte', () => {
  expect(edit({ name: 'state', value: 'a "new" <one>' })).toBe(
    page.replace('value="s-1"', 'value="a &#34;new&#34; &#60;one&#62;"'),
  )
  expect(fields({ name: 'state', value: 'a "new" <one>' })[0]).toEqual(['state', 'a "new" <one>'])
})

it('tells fields of one name apart, takes one out, adds one', () => {
  expect(fields({ name: 'x', nth: 1, value: '3' })).toEqual([
    ['state', 's-1'],
    ['x', '1'],
    ['x', '3'],
  ])
  expect(fields({ name: 'x', op: 'remove' })).toEqual([
    ['state', 's-1'],
    ['x', '2'],
  ])
  expect(fields({ name: 'code', op: 'add', value: 'c' }).at(-1)).toEqual(['code', 'c'])
})

it('changes nothing where there is no such field', () => {
  expect([edit({ name: 'nonce' }), edit({ name: 'x', nth: 2 }), edit({}), edit({ name: '' })]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(
    editHiddenField('<p>', { message: 'm', leg: 'response', part: 'form', op: 'add', name: 'a' }),
  ).toBeUndefined()
})
