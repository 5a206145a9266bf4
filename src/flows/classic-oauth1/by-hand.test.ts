import { describe, expect, it } from 'vitest'
import { failures, firstFailure, nexts, runOf } from '#flows/kit/testing.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import flow from './index.ts'

const run = (...events: LearnerEvent[]) => play(flow, runOf('classic-oauth1', events))
const walk = run(...nexts(14))
const requests = walk.entries.flatMap((entry) => (entry.kind === 'request' ? [entry] : []))
const answers = walk.entries.flatMap((entry) => (entry.kind === 'response' ? [entry] : []))

describe('what goes through Lina’s browser', () => {
  it('is never a secret, nor the access token', () => {
    const secrets = answers.flatMap(({ x, response }) => {
      const { message } = requests.find((one) => one.x === x) ?? {}
      const fields = new URLSearchParams(response.body)
      if (message === 'request_token') return [fields.get('oauth_token_secret')]
      return message === 'access_token' ? [fields.get('oauth_token'), fields.get('oauth_token_secret')] : []
    })
    const carried = new Set(requests.flatMap(({ x, agent }) => (agent === undefined ? [] : [x])))
    const seen = JSON.stringify(
      walk.entries.filter((entry) => 'x' in entry && carried.has(entry.x ?? 0) && entry.kind !== 'checks'),
    )
    expect(secrets).toHaveLength(3)
    for (const secret of secrets) expect(seen).not.toContain(String(secret))
  })

  it('is her password only on the way to SkyAlbum ID', () => {
    const with_it = requests.filter(({ request }) => JSON.stringify(request).includes('kite-picnic-27'))
    expect(with_it.map(({ message, to }) => [message, to])).toEqual([['login', 'skyid']])
  })
})

describe('by hand', () => {
  it('Deny ends at PaperKite, which gets a problem and no verifier, and tells Lina', () => {
    const trace = run(...nexts(6), { type: 'DENY' }, ...nexts(2))
    expect(trace.frames.at(-1)).toMatchObject({ state: 'denied', step: 8, refused: true })
    expect(failures(trace).map(({ id }) => id)).toEqual(['CK-CONSENT', 'CK-O1-ALLOWED'])
    expect(JSON.stringify(trace.entries)).not.toContain('oauth_verifier')
    expect(trace.screens.at(-1)?.html).toContain('It was not allowed.')
  })

  it('a wrong password shows the page again, and the right one goes on', () => {
    const wrong: LearnerEvent = {
      type: 'ENTER',
      form: [
        ['username', 'lina'],
        ['password', 'wrong-password'],
      ],
    }
    const trace = run(...nexts(5), wrong)
    expect([trace.frames.at(-1)?.state, firstFailure(trace)]).toEqual(['passwordWrong', 'CK-USER-AUTH'])
    expect(run(...nexts(5), wrong, ...nexts(9)).frames.at(-1)?.done).toBe(true)
  })

  it('a request that Mallory has recorded opens nothing a second time', () => {
    const sent = requests.find(({ message }) => message === 'photos')
    const trace = run(...nexts(13), { type: 'RESEND', x: sent?.x ?? 0, by: 'mallory' })
    expect(failures(trace).map(({ id }) => id)).toEqual(['CK-TIMESTAMP'])
  })

  it('a second, bad answer takes nothing away from what is being exchanged', () => {
    const back = requests.find(({ message }) => message === 'ready')
    const problem = {
      message: 'ready',
      leg: 'request',
      part: 'query',
      op: 'add',
      name: 'oauth_problem',
      value: 'permission_denied',
    } as const
    const trace = run(...nexts(9), { type: 'RESEND', x: back?.x ?? 0, edits: [problem] }, ...nexts(5))
    expect(failures(trace).map(({ id }) => id)).toEqual(['CK-O1-ALLOWED'])
    expect(trace.frames.at(-1)?.done).toBe(true)
  })
})
