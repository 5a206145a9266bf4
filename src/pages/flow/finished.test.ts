import { describe, expect, it } from 'vitest'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import { append, cutTo } from '#world/run-ops.ts'
import { finishedSince } from './finished.ts'

const whole = runOf('pkce-login', nexts(12))
const at = (count: number, ...more: LearnerEvent[]) => play(flow, more.reduce(append, cutTo(whole, count)))

describe('what is mirrored', () => {
  it('is what the last press of Next answered, also where it was sent earlier', () => {
    expect(finishedSince(at(8), at(9))).toEqual([])
    expect(finishedSince(at(9), at(10)).map(({ request }) => request.url)).toEqual([
      'https://id.skyalbum.example/token',
    ])
  })

  it('is nothing on the way back', () => {
    expect(finishedSince(at(10), at(6))).toEqual([])
  })

  it('is the changed message and what follows, after an edit', () => {
    const edit = { message: 'authorize', leg: 'request', part: 'query', op: 'remove', name: 'state' } as const
    const edited = at(2, { type: 'NEXT', edits: [edit] }, { type: 'NEXT' })
    const urls = finishedSince(at(10), edited).map(({ request }) => request.url)
    expect(urls).toHaveLength(2)
    expect(urls[0]).not.toContain('state=')
  })
})
