import { describe, expect, it } from 'vitest'
import webLogin from '#flows/auth-code-login/index.ts'
import formPost from '#flows/implicit-form-post-login/index.ts'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import refreshing from '#flows/refresh-token/index.ts'
import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { isBrowserOwn, mirrorable } from '#network/mirror/mirrorable.ts'
import { answerCopy, answerExchange } from './answer-wire.ts'
import { play } from './play.ts'
import type { LearnerEvent } from './records.ts'

const run = runOf('pkce-login', nexts(12))
const { entries } = play(flow, run)
const requests = entries.filter((entry) => entry.kind === 'request')

const get: HttpRequest = {
  method: 'GET',
  url: 'https://id.skyalbum.example/jwks',
  headers: [['Accept', 'a']],
  body: '',
}

/** What the page's worker sees of a record: no header that only a browser may write, all names in lower case. */
function overTheWire({ headers, ...request }: HttpRequest): HttpRequest {
  const sent = headers.filter(([name]) => !isBrowserOwn(name))
  return {
    ...request,
    headers: [
      ['accept-language', 'en'],
      ...sent.map(([name, value]) => [name.toLowerCase(), value] as const),
    ],
  }
}

describe.each([
  ['a flow with a story before it', refreshing],
  ['a web app', webLogin],
  ['a form that another site posts', formPost],
])('the mirror of %s', (_, other) => {
  const later = runOf(other.id, nexts(12))
  const told = play(other, later).entries

  it.each(told.flatMap((entry) => (entry.kind === 'request' ? [[entry.x, entry.request] as const] : [])))(
    'answers exchange %i of the story',
    (x, request) => {
      const answer = told.find((entry) => entry.kind === 'response' && entry.x === x)
      expect(answerExchange(other, later, x, overTheWire(request))).toEqual(
        answer?.kind === 'response' && answer.response,
      )
    },
  )
})

describe('the mirror', () => {
  it('carries every message of the flow but the link that the phone opens', () => {
    expect(requests.filter(({ request }) => !mirrorable(request).ok).map(({ message }) => message)).toEqual([
      'callback',
    ])
  })

  it.each(
    requests
      .filter(({ request }) => mirrorable(request).ok)
      .map(({ message, x, request }) => [message, x, request] as const),
  )('gets for %s (%i) the answer that stands in the record, byte for byte', (_message, x, request) => {
    const answer = entries.find((entry) => entry.kind === 'response' && entry.x === x)
    expect(answerExchange(flow, run, x, overTheWire(request))).toEqual(
      answer?.kind === 'response' && answer.response,
    )
  })

  it.each<[string, HttpRequest, HttpResponse?]>([
    ['an address without https', { ...get, url: 'http://id.skyalbum.example/' }],
    ['a method that no browser sends', { ...get, method: 'FETCH' }],
    ['a GET with a body', { ...get, body: 'a=1' }],
    [
      'an address that a browser writes in another way',
      { ...get, url: 'https://id.skyalbum.example/a/../b' },
    ],
    ['two headers of one name', { ...get, headers: [...get.headers, ['accept', 'b']] }],
    ['a header outside Latin-1', { ...get, headers: [['X-Kite', '🪁']] }],
    ['an answer with such a header', get, { status: 200, headers: [['X-Kite', '🪁']], body: '' }],
  ])('does not carry %s', (_what, request, response) => {
    expect(mirrorable(get).ok).toBe(true)
    expect(mirrorable(request, response).ok).toBe(false)
  })

  it('really handles the request: another one gets another answer', () => {
    const token = requests.find(({ message }) => message === 'token')
    if (!token) throw new Error('no token request')
    const altered = {
      ...token.request,
      body: token.request.body.replace(/code_verifier=./, 'code_verifier=~'),
    }
    expect(answerExchange(flow, run, token.x, overTheWire(altered))?.status).toBe(400)
  })

  const edit = {
    message: 'token',
    leg: 'response',
    part: 'json',
    op: 'set',
    name: 'scope',
    value: 'x',
  } as const
  it.each<[string, LearnerEvent, LearnerEvent]>([
    ['second sendings', { type: 'NEXT', times: 2 }, { type: 'NEXT' }],
    ['edited answers', { type: 'NEXT' }, { type: 'NEXT', edits: [edit] }],
  ])('repeats %s as they were', (_what, sent, answered) => {
    const changed = runOf('pkce-login', [...nexts(7), sent, ...nexts(1), answered])
    const recorded = play(flow, changed).entries
    for (const entry of recorded) {
      if (entry.kind !== 'request' || entry.message !== 'token') continue
      const answer = recorded.find((one) => one.kind === 'response' && one.x === entry.x)
      expect(answerExchange(flow, changed, entry.x, overTheWire(entry.request))).toEqual(
        answer?.kind === 'response' && answer.response,
      )
    }
  })

  it('answers a console fetch from a copy: the run does not change', () => {
    const before = runOf('pkce-login', nexts(8))
    const token = requests.find(({ message }) => message === 'token')
    if (!token) throw new Error('no token request')
    expect(answerCopy(flow, before, token.request).status).toBe(200)
    expect(answerCopy(flow, before, token.request).status).toBe(200)
    expect(
      answerCopy(flow, before, { method: 'GET', url: 'https://nowhere.example/', headers: [], body: '' })
        .status,
    ).toBe(421)
  })
})
