import { describe, expect, it } from 'vitest'
import { loadFlow } from '#flows/registry.ts'
import { limit } from '#pages/flow/walk.ts'
import { gainsAt } from '#trace/compare-gains.ts'
import { playTo } from '#world/play-to.ts'
import { newRun } from '#world/run-ops.ts'
import { afterFlow, differences } from './tables.en.ts'

/** In these the app's two halves have two different things, or what it has came with no token. */
const told = afterFlow.filter(({ id }) => !['spa-cookies', 'bff-cookies'].includes(id))

const claims = ['iss', 'sub', 'name', 'email', 'auth_time']
const scopes = ['photos.read', 'usage.read']

describe.each(told)('after $id', ({ id, knows, may }) => {
  it('the app has what the table says', async () => {
    const flow = await loadFlow(id)
    if (!flow) throw new Error(`no flow ${id}`)
    const trace = playTo(flow, newRun(id, 1_790_000_000, 'after'), flow.length, limit)
    const idOf = (role: string) => flow.participants.find((one) => one.role === role)?.id ?? ''
    const gains = gainsAt(trace, trace.frames.length - 1, idOf('client'), idOf('api'))
    const learned = gains.learns.map(([name]) => name)
    const words = knows.split(/[^\w.]+/)
    expect(claims.filter((name) => words.includes(name))).toEqual(
      claims.filter((name) => learned.includes(name)),
    )
    expect(scopes.filter((scope) => may.includes(scope))).toEqual(
      scopes.filter((scope) => gains.may.includes(scope)),
    )
    expect(may.includes('userinfo')).toBe(gains.may.includes('openid'))
    expect(may.includes('signed')).toBe(gains.may.includes('signed'))
  })
})

it('points at steps that are there', async () => {
  for (const id of ['auth-code-api', 'auth-code-login']) {
    const steps = (await loadFlow(id))?.length ?? 0
    for (const { look } of differences) expect(look ?? 1).toBeLessThanOrEqual(steps)
  }
})
