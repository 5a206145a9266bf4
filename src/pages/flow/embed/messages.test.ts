import { expect, it } from 'vitest'
import { messagesOf, type Standing } from './messages.ts'

const start: Standing = {
  flow: 'pkce-login',
  step: 1,
  total: 11,
  title: 'Tap',
  at: 0,
  answers: {},
  refused: false,
  done: false,
}
const base = { source: 'tokenwalk', v: 1, flow: 'pkce-login', total: 11 }

it('says once that it is there', () => {
  expect(messagesOf(undefined, start)).toEqual([{ ...base, step: 1, type: 'ready', title: 'Tap' }])
  expect(messagesOf(start, start)).toEqual([])
})

it('tells steps, but not the beats inside of one', () => {
  const second = { ...start, step: 2, at: 2, title: 'Make' }
  expect(messagesOf(start, { ...start, at: 1 })).toEqual([])
  expect(messagesOf(start, second)).toEqual([{ ...base, step: 2, type: 'step', title: 'Make' }])
})

it('tells an answer of its own step, and whether it was right', () => {
  expect(
    messagesOf({ ...start, answers: { 1: true } }, { ...start, answers: { 1: true, 2: false } }),
  ).toEqual([{ ...base, step: 2, type: 'answer', correct: false }])
})

it('tells a refusal with its check, and the end', () => {
  const refused = { ...start, at: 4, refused: true, refusedBy: 'CK-STATE' }
  expect(messagesOf(start, refused)).toEqual([{ ...base, step: 1, type: 'refused', check: 'CK-STATE' }])
  expect(messagesOf(refused, refused)).toEqual([])
  expect(messagesOf(start, { ...start, at: 9, done: true })).toEqual([{ ...base, step: 1, type: 'end' }])
})
