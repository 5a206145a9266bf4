import { expect, test, vi } from 'vitest'
import { cast as job } from '#flows/client-credentials-api/cast.ts'
import { cast as login } from '#flows/pkce-login/cast.ts'
import { freshRun } from './fresh-run.ts'

test('a run begins now, or today at the hour of its story', () => {
  vi.setSystemTime(new Date(2026, 4, 5, 14, 30, 20))
  const hours = [login, job].map((cast) => {
    const { startedAt } = freshRun({ id: 'a-flow', cast })
    return new Date(startedAt * 1000).toTimeString().slice(0, 8)
  })
  vi.useRealTimers()
  expect(hours).toEqual(['14:30:20', '02:00:00'])
})
