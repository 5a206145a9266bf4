import { describe, expect, it } from 'vitest'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import type { Edit } from '#network/edit.ts'
import { play } from '#world/play.ts'
import type { Trace } from '#world/records.ts'
import { arrowsAt } from './arrows.ts'
import { ledgerAt } from './ledger.ts'
import { endsChanged, strayedAt } from './stray.ts'

/** The walk with one edit when the message is sent, or answered, and on as far as it goes. */
const strayed = (message: string, edit: Partial<Edit>): Trace => {
  const whole = { message, leg: 'request', part: 'url', op: 'set', ...edit } as Edit
  const { entries } = wholeWalk(flow)
  const sent = entries.find((entry) => entry.kind === 'request' && entry.message === message)
  const touched = entries.find(
    (entry) => entry.kind === whole.leg && sent?.kind === 'request' && entry.x === sent.x,
  )
  const before = nexts((touched?.at ?? 0) - 1)
  return play(flow, runOf('pkce-login', [...before, { type: 'NEXT', edits: [whole] }, ...nexts(9)]))
}
const end = (trace: Trace) => trace.frames.findIndex(({ refused }) => refused)
const knowers = (trace: Trace, kind: string) =>
  ledgerAt(trace, end(trace))
    .rows.filter((row) => row.kind === kind)
    .flatMap(({ cells }) => Object.keys(cells))

describe('a message that was sent to somebody else', () => {
  const thief = 'id.skyalbum.example.evil'
  const sent = (value: string) => strayed('token', { value })

  it('is known to whoever is there, and not to the server that never got it', () => {
    const trace = sent(`https://${thief}/token`)
    expect(knowers(trace, 'verifier')).toContain(thief)
    expect(knowers(trace, 'verifier')).not.toContain('skyid')
    expect(strayedAt(trace, end(trace))).toBe(thief)
  })

  it('without TLS it reaches no server either', () => {
    const trace = sent('http://id.skyalbum.example/token')
    expect(knowers(trace, 'verifier')).toContain('http://id.skyalbum.example')
    expect(strayedAt(trace, end(trace))).toBe('http://id.skyalbum.example')
  })

  it('says on its arrow where it went', () => {
    const trace = sent(`https://${thief}/token`)
    const labels = arrowsAt(flow, trace, end(trace)).map(({ label }) => label)
    expect(labels).toContain(`to ${thief}`)
    expect(labels).toContain('421 error page')
    expect(labels).not.toContain('200 id_token, access_token')
  })

  it('may have been sent there by a page, or by a false address of a document', () => {
    const form = `<form method="post" action="https://${thief}/login"><input name="username" value=""></form>`
    const page = strayed('login-page', { leg: 'response', part: 'body', value: form })
    expect(strayedAt(page, end(page))).toBe(thief)
    const where = { part: 'json', name: 'token_endpoint', value: `https://${thief}/token` } as const
    const document = strayed('metadata', { leg: 'response', ...where })
    expect(strayedAt(document, end(document))).toBe(thief)
  })

  it('is nothing that a refusal of the server itself would be', () => {
    const trace = strayed('token', { part: 'form', name: 'code', value: 'guess' })
    expect(end(trace)).toBeGreaterThan(0)
    expect(strayedAt(trace, end(trace))).toBeUndefined()
  })
})

describe('an answer that a learner has changed', () => {
  const answered = (edit: Partial<Edit>) => strayed('consent', { leg: 'response', ...edit })

  it.each<[string, Partial<Edit>]>([
    ['another status', { part: 'status', value: '200' }],
    ['no Location', { part: 'header', op: 'remove', name: 'Location' }],
  ])('with %s leads nowhere, and nobody refused', (_what, edit) => {
    const trace = answered(edit)
    expect([end(trace) > 0, endsChanged(trace, end(trace))]).toEqual([true, true])
  })

  it('and that somebody refused is refused', () => {
    const trace = strayed('token', { leg: 'response', part: 'status', value: '500' })
    expect([end(trace) > 0, endsChanged(trace, end(trace))]).toEqual([true, false])
  })

  it('is not what refused a request', () => {
    const trace = strayed('token', { part: 'form', name: 'code', value: 'guess' })
    expect(endsChanged(trace, end(trace))).toBe(false)
  })
})
