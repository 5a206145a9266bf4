import { describe, expect, it } from 'vitest'
import type { Field } from '#trace/views.ts'
import { changed, editsOf, emptyDraft, isEmpty, reverted, withAdded, withoutAdded } from './draft.ts'

const field = (name: string, value: string, nth = 0, part: Field['part'] = 'form'): Field => ({
  leg: 'request',
  part,
  name,
  nth,
  value,
})

describe('a draft', () => {
  it('collects changes of fields as edits of the message', () => {
    const draft = changed(emptyDraft, field('code', 'abc'), 'set', 'abd')
    expect(editsOf(draft, 'token', 'request')).toEqual([
      { message: 'token', leg: 'request', part: 'form', op: 'set', name: 'code', nth: 0, value: 'abd' },
    ])
  })

  it('knows that a value set back is no change', () => {
    const code = field('code', 'abc')
    const draft = changed(changed(emptyDraft, code, 'set', 'abd'), code, 'set', 'abc')
    expect(isEmpty(draft)).toBe(true)
    expect(isEmpty(reverted(changed(emptyDraft, code, 'remove'), code))).toBe(true)
  })

  it('sets before it removes, removes from the end, and adds last', () => {
    let draft = withAdded(emptyDraft, { part: 'form', name: 'x', value: '1' })
    draft = changed(draft, field('scope', 'a', 0), 'remove')
    draft = changed(draft, field('scope', 'b', 1), 'remove')
    draft = changed(draft, field('scope', 'c', 2), 'set', 'd')
    expect(editsOf(draft, 'token', 'request').map(({ op, nth }) => [op, nth])).toEqual([
      ['set', 2],
      ['remove', 1],
      ['remove', 0],
      ['add', undefined],
    ])
  })

  it('names no field where the part has no name', () => {
    const draft = changed(emptyDraft, field('', 'POST', 0, 'method'), 'set', 'GET')
    expect(editsOf(draft, 'token', 'request')).toEqual([
      { message: 'token', leg: 'request', part: 'method', op: 'set', value: 'GET' },
    ])
  })

  it('swaps by the id in the drawer', () => {
    const draft = changed(emptyDraft, field('code', 'abc'), 'swap', 'mallory-code')
    expect(editsOf(draft, 'token', 'request')[0]).toMatchObject({ op: 'swap', value: 'mallory-code' })
  })

  it('forgets an added field, and is not empty when only sent twice', () => {
    const draft = withAdded(emptyDraft, { part: 'query', name: 'x', value: '' })
    expect(isEmpty(withoutAdded(draft, 0))).toBe(true)
    expect(isEmpty({ ...emptyDraft, twice: true })).toBe(false)
  })
})
