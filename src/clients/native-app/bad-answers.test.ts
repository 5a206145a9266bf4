import { describe, expect, it } from 'vitest'
import { failures, nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import type { Edit } from '#network/edit.ts'
import { sure } from '#protocol/assert.ts'
import { signEs256 } from '#protocol/es256.ts'
import { decodeJwt, encodeJwt, type Json, type JsonObject, parseObject } from '#protocol/jwt.ts'
import { skyidKey } from '#world/keys.ts'
import { play } from '#world/play.ts'
import type { Entry } from '#world/records.ts'
import cases from './bad-answers.json'

interface Case {
  id: string
  artifact: string
  description: string
  clause: string
  mutation: {
    claim?: JsonObject
    set?: JsonObject
    append?: Readonly<Record<string, string>>
    remove?: string
    signature?: string
  }
  expected: { client: string }
}

const walk = play(flow, runOf('pkce-login', nexts(12)))
const exchange = (message: string, kind: 'request' | 'response') => {
  const x = walk.entries.flatMap((entry) =>
    entry.kind === 'request' && entry.message === message ? [entry.x] : [],
  )[0]
  return walk.entries.find((entry) => entry.kind === kind && 'x' in entry && entry.x === x) as Extract<
    Entry,
    { kind: typeof kind }
  >
}
const answer = exchange('token', 'response')
const tokens = (answer.kind === 'response' && parseObject(answer.response.body)) || {}
const own = sure(decodeJwt(String(tokens.id_token)), 'ID token')

/** Our ID token with other claims, signed again with the right key: only the one thing is wrong. */
function idToken({ mutation: { claim = {}, remove, signature } }: Case): string {
  const changed = Object.entries({ ...own.claims, ...claim }).map(([name, value]): [string, Json] => {
    if (typeof value === 'string') return [name, value.replace('{issuer}', String(own.claims.iss))]
    return [name, typeof value === 'number' && value < 0 ? answer.time + value : value]
  })
  const claims = Object.fromEntries(changed.filter(([name]) => name !== remove))
  const token = encodeJwt(own.header, claims, signEs256(skyidKey))
  return signature === 'flip' ? token.replace(/.(?=.{9}$)/, (char) => (char === 'A' ? 'B' : 'A')) : token
}

/** The edits that make the answer of the case, and where it arrives. */
function edits(one: Case): { at: Entry; edits: Edit[] } {
  const { artifact, mutation } = one
  if (artifact === 'authorization_response') {
    const callback = { message: 'callback', leg: 'request', part: 'query' } as const
    const added = Object.entries(mutation.append ?? {}).map(
      ([name, value]): Edit => ({ ...callback, op: 'add', name, value }),
    )
    const removed: Edit[] = mutation.remove ? [{ ...callback, op: 'remove', name: mutation.remove }] : []
    return { at: exchange('callback', 'request'), edits: [...added, ...removed] }
  }
  const body =
    artifact === 'id_token' ? { ...tokens, id_token: idToken(one) } : { ...tokens, ...mutation.set }
  const value = JSON.stringify(body)
  return { at: answer, edits: [{ message: 'token', leg: 'response', part: 'body', op: 'set', value }] }
}

const checkOf: Readonly<Record<string, string>> = {
  'rp-iss-slash': 'CK-IDT-ISS',
  'rp-aud-wrong': 'CK-IDT-AUD',
  'rp-exp-past': 'CK-IDT-EXP',
  'rp-nonce-missing': 'CK-IDT-NONCE',
  'rp-sig-es256': 'CK-IDT-SIG',
  'rp-iss-param-missing': 'CK-ISS-RFC9207',
  'rp-response-twice': 'CK-CALLBACK-ONCE',
  'rp-code-and-error': 'CK-AUTHZ-ERROR',
  'rp-token-bad-type': 'CK-TOKEN-RESPONSE',
}

describe('bad answers', () => {
  it.each((cases as unknown as Case[]).map((one) => [one.id, one.description, one.clause, one] as const))(
    '%s: %s (%s)',
    (id, _description, _clause, one) => {
      const change = edits(one)
      const trace = play(
        flow,
        runOf('pkce-login', [
          ...nexts(change.at.at - 1),
          { type: 'NEXT', edits: change.edits },
          ...nexts(12),
        ]),
      )
      expect(trace.frames.flatMap(({ unfit }) => unfit ?? [])).toEqual([])
      expect(failures(trace).map((check) => check.id)).toEqual(checkOf[id] ? [checkOf[id]] : [])
      expect(trace.frames.at(-1)).toMatchObject(
        one.expected.client === 'accept' ? { done: true } : { refused: true },
      )
      // Whoever refuses sends nothing more, and shows nobody as logged in.
      const refused = trace.entries.findIndex(
        (entry) => entry.kind === 'checks' && entry.results.some(({ verdict }) => verdict === 'fail'),
      )
      const after = refused < 0 ? [] : trace.entries.slice(refused).filter(({ kind }) => kind === 'request')
      expect(after).toEqual([])
      expect(trace.screens.at(-1)?.html.includes('Hello, Lina')).toBe(one.expected.client === 'accept')
    },
  )
})
