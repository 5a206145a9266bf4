import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadFlow } from '#flows/registry.ts'
import type { Edit } from '#network/edit.ts'
import { toCurl } from '#trace/exports/curl.ts'
import { until } from '#trace/exports/source.ts'
import { play } from '#world/play.ts'
import { playTo } from '#world/play-to.ts'
import type { LearnerEvent } from '#world/records.ts'
import { newRun } from '#world/run-ops.ts'
import { type Subject, startSubject } from './harness/server.ts'

let server: Subject
let folder: string
beforeAll(async () => {
  server = await startSubject()
  folder = mkdtempSync(join(tmpdir(), 'tokenwalk-curl-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await server.close()
})

/** A run up to its first answer, with the request changed by the learner. */
async function firstChanged(id: string, part: Edit['part'], value: string): Promise<string> {
  const flow = await loadFlow(id)
  if (!flow) throw new Error(`no flow ${id}`)
  const message = flow.arrows.find((arrow) => arrow.message)?.message ?? ''
  const edits: Edit[] = [{ message, leg: 'request', part, op: 'set', value }]
  const run = newRun(id, 1_790_000_000, 'curl')
  for (let events: LearnerEvent[] = []; ; events = [...events, { type: 'NEXT', edits }]) {
    const trace = play(flow, { ...run, events })
    if (trace.entries.some(({ kind }) => kind === 'response')) return toCurl(flow, trace)
  }
}

/** @param leftAt the frame at which the run was left; without it, the whole run */
async function scriptOf(id: string, leftAt = Number.POSITIVE_INFINITY): Promise<string> {
  const flow = await loadFlow(id)
  if (!flow) throw new Error(`no flow ${id}`)
  const run = newRun(id, 1_790_000_000, 'curl')
  const { before } = flow.cast
  const { before: _, ...cast } = flow.cast
  const old = before && { trace: playTo({ machine: before.machine, cast }, run, 99, 60), wait: before.wait }
  return toCurl(flow, until(playTo(flow, run, flow.length, 60), leftAt), old)
}

/** Runs a script with a POSIX shell and answers what it wrote; the server that it speaks to is in this very process. */
function runs(script: string): Promise<{ code: number; out: string; err: string }> {
  const file = join(folder, 'run.sh')
  writeFileSync(file, script)
  return new Promise((done) =>
    execFile('sh', [file, server.issuer], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    ),
  )
}

const photos = '{"album":"picnic","photos":[{"id":7,"name":"lake.jpg"},'

describe('the curl script of a run, against the served servers', () => {
  it.each([
    ['pkce-login', '"name":"Lina"'],
    ['pkce-api', photos],
    ['auth-code-login', '"keys":['],
    ['auth-code-api', photos],
    ['bff-cookies', photos],
    ['spa-cookies', '"keys":['],
    ['implicit-form-post-login', '"keys":['],
    ['client-credentials-api', '"prints":412'],
    ['device-api', photos],
    ['device-login', photos],
    ['refresh-token', photos],
    ['ropc-api', photos],
    ['classic-oauth1', photos],
  ])(
    '%s ends with the answer of the story',
    async (id, last) => {
      const { code, out, err } = await runs(await scriptOf(id))
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out.trim().split('\n').at(-1)).toContain(last)
      await server.reset()
    },
    30_000,
  )

  it.each([
    // Requests of the browser, of the app, and signed ones.
    ['pkce-login', 3, '303'],
    ['pkce-login', 8, '200'],
    ['classic-oauth1', 1, '200'],
  ])('%s, left at frame %i, sends the request that has no answer yet', async (id, at, last) => {
    const script = await scriptOf(id, at)
    expect(script.match(/^call - /gm)).toHaveLength(1)
    const { code, out, err } = await runs(script)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.match(/^\d{3}$/gm)?.at(-1)).toBe(last)
    await server.reset()
  })

  it.each([
    ['pkce-login', 'method', 'HEAD', '200'],
    ['ropc-api', 'method', 'HEAD', '405'],
    ['pkce-login', 'url', 'https://id.skyalbum.example/{a}[1-3]', '404'],
    ['pkce-login', 'url', 'https://id.skyalbum.example/a/../.well-known/openid-configuration', '404'],
  ] as const)('%s: sends the %s that the learner changed to %s', async (id, part, value, status) => {
    const { code, out, err } = await runs(await firstChanged(id, part, value))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.match(/^\d{3}$/gm)).toEqual([status])
  })

  it('takes what is new from the answers and replays nothing', async () => {
    const script = await scriptOf('pkce-login')
    expect(script).toContain('CODE=$(location code)')
    expect(script).toContain('CSRF=$(field csrf)')
    expect(script).not.toMatch(/Bearer [\w-]{20}|[?&](?:code|state|txn|nonce|csrf)=[\w-]{20}/)
  })

  it('stops where an answer is another than that of the run', async () => {
    const script = (await scriptOf('client-credentials-api')).replace('scope=usage.read', 'scope=nothing')
    const { code, err } = await runs(script)
    expect(code).toBe(1)
    expect(err).toContain('This answer should have been 200.')
    expect(err).toContain('invalid_scope')
  })
})
