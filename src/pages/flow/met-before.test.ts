import { beforeEach, expect, it } from 'vitest'
import { withAnswer } from '#pages/progress/progress.ts'
import { changeProgress } from '#pages/progress/store.ts'
import { keepAnswer } from '#pages/review/feed.ts'
import { changeDeck } from '#pages/review/store.ts'
import { metBefore } from './met-before.ts'

const question = { review: 'auth-code-login/3', asks: ['M21'] }
const answered = (flow: string, step: number, right: boolean) =>
  changeProgress((before) => withAnswer(before, flow, step, right))

beforeEach(() => {
  changeProgress(() => ({}))
  changeDeck(() => ({}))
})

it('says nothing to a learner who has answered nothing', () => {
  expect(metBefore(question, 'pkce-login/4')).toBe(false)
  expect(metBefore({}, 'auth-code-login/3')).toBe(false)
})

it('knows an answer where the question is taught first, right or wrong', () => {
  answered('auth-code-login', 4, true)
  expect(metBefore(question, 'pkce-login/4')).toBe(false)
  answered('auth-code-login', 3, false)
  expect(metBefore(question, 'pkce-login/4')).toBe(true)
})

it('knows an answer in a third flow, but does not take the answer here for one', () => {
  keepAnswer({ asks: ['M21'], question: 'auth-code-login/3', right: true, at: 1_795_000_000_000 })
  expect(metBefore(question, 'pkce-login/4')).toBe(true)
  answered('pkce-login', 4, true)
  expect(metBefore(question, 'pkce-login/4')).toBe(false)
  expect(metBefore({ ...question, asks: ['M32'] }, 'pkce-api/4')).toBe(false)
})
