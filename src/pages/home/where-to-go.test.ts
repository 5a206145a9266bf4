import { describe, expect, it } from 'vitest'
import { flowIndex } from '#flows/registry.ts'
import { readProgress, writeProgress } from '#pages/progress/file.ts'
import { withAnswer, withSeen } from '#pages/progress/progress.ts'
import { whereToGo } from './where-to-go.ts'

const where = (progress: Parameters<typeof whereToGo>[0]) => {
  const kept = readProgress(writeProgress(progress)) ?? {}
  const place = whereToGo(kept, flowIndex)
  return place && [place.flow.id, place.step]
}

describe('whereToGo', () => {
  it('has nothing for a newcomer', () => {
    expect(where({})).toBeUndefined()
    expect(where({ 'flow-of-a-later-edition': { seen: [1], right: [], wrong: [], at: 1 } })).toBeUndefined()
  })

  it('goes on in the flow walked last, though another was begun later', () => {
    const both = withSeen(withSeen({}, 'pkce-login', 3), 'device-api', 4)
    expect(where(both)).toEqual(['device-api', 4])
    expect(where(withSeen(both, 'pkce-login', 5))).toEqual(['pkce-login', 5])
    expect(where(withAnswer(both, 'pkce-login', 3, true))).toEqual(['device-api', 4])
  })

  it('leads from a flow that is done to the next one that was not begun, and round', () => {
    const done = withSeen({}, 'pkce-login', 11)
    expect(where(done)).toEqual(['pkce-api', 0])
    expect(where(withSeen(withSeen({}, 'pkce-api', 2), 'pkce-login', 11))).toEqual([
      'implicit-form-post-login',
      0,
    ])
    expect(where(withSeen({}, 'refresh-token', 5))).toEqual(['auth-code-login', 0])
  })

  it('has nothing once all was begun', () => {
    const all = flowIndex.reduce((progress, { id, length }) => withSeen(progress, id, length), {})
    expect(where(all)).toBeUndefined()
  })
})
