import { expect, it } from 'vitest'
import type { Field } from '#trace/views.ts'
import { addableParts, groupFields } from './group-fields.ts'

const field = (part: Field['part'], name = '', leg: Field['leg'] = 'request'): Field => ({
  leg,
  part,
  name,
  nth: 0,
  value: 'v',
})

it('puts what the flow says before how HTTP carries it', () => {
  const fields = [field('method'), field('url'), field('header', 'Host'), field('form', 'code')]
  expect(groupFields(fields, 'request').map(({ title, quiet }) => [title, quiet])).toEqual([
    ['group-form', false],
    ['group-header', true],
    ['group-line', true],
  ])
})

it('opens the headers of an answer that says nothing else', () => {
  const fields = [field('status', '', 'response'), field('header', 'Location', 'response')]
  expect(
    groupFields(fields, 'response')
      .filter(({ quiet }) => !quiet)
      .map(({ title }) => title),
  ).toEqual(['group-header'])
})

it('opens the request line of a request that says nothing else', () => {
  const fields = [field('method'), field('url'), field('header', 'Host')]
  expect(
    groupFields(fields, 'request')
      .filter(({ quiet }) => !quiet)
      .map(({ title }) => title),
  ).toEqual(['group-line'])
})

it('keeps every field exactly once', () => {
  const parts = ['method', 'url', 'query', 'header', 'cookie', 'form', 'json', 'claim', 'body'] as const
  const fields = parts.map((part) => field(part, part))
  const shown = groupFields(fields, 'request').flatMap((group) => group.fields)
  expect(new Set(shown)).toEqual(new Set(fields))
  expect(shown).toHaveLength(fields.length)
})

it('offers only those bodies to add to that are there', () => {
  expect(addableParts([field('form', 'code')], 'request')).toEqual(['form', 'query', 'header', 'cookie'])
  expect(addableParts([field('json', 'iss', 'response')], 'response')).toEqual(['json', 'header'])
  const page = { ...field('body', '', 'response'), pieces: [field('form', 'state', 'response')] }
  expect(addableParts([page], 'response')).toEqual(['form', 'header'])
})

it('shows the proof of the sender first, and the headers that speak about the flow openly', () => {
  const fields = [
    field('method'),
    field('header', 'Accept'),
    field('header', 'Authorization'),
    field('form', 'grant_type'),
  ]
  expect(groupFields(fields, 'request').map(({ title, quiet }) => [title, quiet])).toEqual([
    ['group-proof', false],
    ['group-form', false],
    ['group-header', true],
    ['group-line', true],
  ])
  const answer = [field('header', 'WWW-Authenticate', 'response'), field('header', 'Set-Cookie', 'response')]
  expect(groupFields(answer, 'response').every(({ quiet }) => !quiet)).toBe(true)
})

it('opens a page that sends its form by itself, and folds any other page', () => {
  const page = (value: string): Field => ({
    ...field('body', '', 'response'),
    value,
    pieces: [field('form', 'id_token', 'response')],
  })
  const titles = (value: string) => groupFields([page(value)], 'response').map(({ title }) => title)
  expect(titles('<form></form><script>document.forms[0].submit()</script>')).toEqual(['group-page'])
  expect(titles('<form></form>')).toEqual(['group-body'])
})
