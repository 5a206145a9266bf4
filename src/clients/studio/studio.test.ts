import { describe, expect, it } from 'vitest'
import { json } from '#clients/testing/context.ts'
import { header } from '#network/http.ts'
import { studioBff, studioWithCookies } from '#world/cast-apps.ts'
import type { StudioState } from './state.ts'
import { studio } from './studio.ts'

const app = studio(studioBff)
const context = { now: 0, random: () => 'random', switches: {}, report: () => {} }
const take = (message: string, body: object, status = 200, state: StudioState = {}) =>
  app.take(message, { ...json(body), status }, state, context)

describe('the page of the studio', () => {
  it('asks its own server, and says that it is its own page', () => {
    for (const message of ['session', 'album']) {
      const request = app.build(message, {}, context)
      expect(request.url).toMatch(/^https:\/\/studio\.paperkite\.example\/bff\//)
      expect([header(request, 'x-paperkite'), header(request, 'authorization')]).toEqual(['1', undefined])
    }
    const orders = studio(studioWithCookies).build('orders', {}, context)
    expect(orders.url).toBe('https://studio.paperkite.example/api/orders')
  })

  it('takes a no as an answer, and knows a session that has ended from one that never was', () => {
    const first = take('session', { login: '/bff/login' }, 401)
    expect(first).toEqual({ ok: true, state: { login: '/bff/login' } })
    expect(app.screen(first.state)).toContain('You are not logged in.')
    for (const state of [{ name: 'Lina' }, { orders: 1 }, { photos: 0 }]) {
      const late = take('album', { login: '/bff/login' }, 401, state)
      expect(late).toEqual({ ok: true, state: { login: '/bff/login', ended: true } })
      expect(app.screen(late.state)).toContain('Your session has ended.')
    }
  })

  it.each([
    ['session', { name: 'Lina' }, 200, 'Hello, Lina'],
    ['album', { photos: [1, 2, 3] }, 200, '3 photos are ready'],
    ['orders', { orders: [1] }, 200, 'You have 1 order'],
    ['orders', { orders: [] }, 200, 'You have 0 orders'],
    ['session', { name: '<b>' }, 200, 'Hello, &lt;b&gt;'],
  ])('shows the answer to %s: %j', (message, body, status, words) => {
    const { ok, state } = take(message, body, status)
    expect(ok).toBe(true)
    expect(app.screen(state).replaceAll('&#60;', '&lt;').replaceAll('&#62;', '&gt;')).toContain(words)
  })

  it.each([
    ['session', { name: 7 }, 200],
    ['session', { photos: [] }, 200],
    ['session', {}, 401],
    ['album', { photos: 'many' }, 200],
    ['album', { photos: [] }, 502],
    ['orders', { photos: [] }, 200],
    ['album', { error: 'csrf' }, 403],
  ])('can do nothing with %s: %j (%i)', (message, body, status) => {
    const { ok, state } = take(message, body, status)
    expect(ok).toBe(false)
    expect(app.screen(state)).toContain('gave no answer')
  })
})
