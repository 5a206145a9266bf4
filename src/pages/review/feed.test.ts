import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepAnswer, keepPass } from './feed.ts'
import { feedReview } from './feed-later.ts'
import { changeDeck, deckNow, keepWaiting } from './store.ts'
import { letWait, somethingWaits } from './waiting.ts'

const now = Date.UTC(2026, 10, 2, 10)

beforeEach(() => changeDeck(() => ({})))

describe('an answer', () => {
  it('is kept for each misconception that its question asks for, and for no other', () => {
    keepAnswer({ asks: ['M13', 'M14'], question: 'pkce-login/11', right: false, at: now })
    expect(Object.keys(deckNow())).toEqual(['M13', 'M14'])
    expect(deckNow().M14).toMatchObject({ rights: 0, again: true, last: 'pkce-login/11', at: now })
  })

  it('builds on what was kept before; a pass is for the one misconception that was asked for', () => {
    keepAnswer({ asks: ['M13', 'M14'], question: 'pkce-login/11', right: true, at: now })
    keepAnswer({ asks: ['M13'], question: 'pkce-login/7', right: true, at: now })
    keepPass('M14', 'pkce-api/3', now)
    expect([deckNow().M13?.rights, deckNow().M14?.rights, deckNow().M14?.last]).toEqual([2, 1, 'pkce-api/3'])
  })
})

describe('an answer on a page to walk or to read', () => {
  it('comes to the deck, under the name of the step that taught it first', async () => {
    feedReview({ asks: ['M21'], review: 'auth-code-login/3' }, 'pkce-login/4', false)
    await vi.waitFor(() => expect(deckNow().M21?.last).toBe('auth-code-login/3'))
    feedReview({ asks: ['M24'] }, 'concept/client-types/2', true)
    await vi.waitFor(() => expect(deckNow().M24).toMatchObject({ rights: 1, last: 'concept/client-types/2' }))
  })

  it('waits on the device for a deck that has not loaded, and is taken in once', () => {
    letWait({ asks: ['M08'], question: 'compare/10', right: true, at: now })
    letWait({ asks: ['M08'], question: 'auth-code-api/8', right: false, at: now + 1 })
    expect([somethingWaits(), Object.keys(deckNow())]).toEqual([true, []])
    keepWaiting()
    expect(deckNow().M08).toMatchObject({ rights: 0, last: 'auth-code-api/8', at: now + 1 })
    changeDeck(() => ({}))
    keepWaiting()
    expect([somethingWaits(), Object.keys(deckNow())]).toEqual([false, []])
  })

  it('stays out of it where its question asks for none', async () => {
    feedReview({}, 'bff-cookies/8', false)
    feedReview({ asks: ['M01'] }, 'auth-code-api/1', false)
    await vi.waitFor(() => expect(Object.keys(deckNow())).toEqual(['M01']))
  })
})
