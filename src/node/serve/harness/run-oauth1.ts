import type { Pair } from '#protocol/pairs.ts'
import { type Arrival, Browser } from './browser.ts'
import { type Case, mutated, type Observed } from './case.ts'
import { usualValues } from './good-requests.ts'
import { textOf } from './html-forms.ts'
import { oauth1Call, protocolParams, type Signed } from './oauth1-call.ts'
import type { Subject } from './server.ts'

const callback = 'http://localhost:47199/oauth1/cb'
const attacker = 'https://attacker.example/cb'

/** Runs a case of OAuth 1.0a: temporary credentials, authorization, token credentials, API. */
export async function withOauth1(subject: Subject, { mutation }: Case): Promise<Observed> {
  const { base } = mutation
  const values = usualValues(subject.issuer)
  const changed = (request: Signed) => ({ ...request, params: mutated(request.params, mutation, values) })
  const first = asking(subject)
  if (base === 'o1.request') {
    const seen = await oauth1Call(changed({ ...first, method: mutation.method ?? 'POST' }), mutation)
    return mutation.before?.includes('same-request') ? seen.again() : seen
  }
  const { form } = await oauth1Call(first)
  const [token, tokenSecret] = [form.get('oauth_token') ?? '', form.get('oauth_token_secret') ?? '']
  if (token === '') throw new Error('no temporary credentials')
  if (base === 'o1.authorize') return atAuthorize(subject, mutation, token)
  const arrival = await approve(subject, [['oauth_token', token]])
  const verifier = arrival.url.searchParams.get('oauth_verifier') ?? ''
  const second = {
    ...signed(subject, 'access_token', { oauth_token: token, oauth_verifier: verifier }),
    tokenSecret,
  }
  if (base === 'o1.access') return oauth1Call(changed(second), mutation)
  const granted = (await oauth1Call(second)).form
  const third = {
    ...signed(subject, 'api/me', { oauth_token: granted.get('oauth_token') ?? '' }),
    method: 'GET',
    tokenSecret: granted.get('oauth_token_secret') ?? '',
  }
  return oauth1Call(changed(third), mutation)
}

function signed({ issuer }: Subject, path: string, params: Readonly<Record<string, string>>): Signed {
  return { url: `${issuer}/oauth1/${path}`, method: 'POST', params: protocolParams(params), tokenSecret: '' }
}

function asking(subject: Subject): Signed {
  return signed(subject, 'request_token', { oauth_callback: callback })
}

function approve({ issuer }: Subject, params: readonly Pair[], deny = false): Promise<Arrival> {
  const query = new URLSearchParams(params.map(([name, value]) => [name, value]))
  const browser = new Browser({ decide: deny ? 'deny' : 'approve' })
  return browser.navigate(`${issuer}/oauth1/authorize?${query}`, [callback, attacker])
}

async function atAuthorize(subject: Subject, mutation: Case['mutation'], token: string): Promise<Observed> {
  if (mutation.before?.includes('o1-approve')) await approve(subject, [['oauth_token', token]])
  const params = mutated([['oauth_token', token]], mutation, usualValues(subject.issuer))
  const arrival = await approve(subject, params, mutation.user === 'deny')
  const { status, url } = arrival
  if (arrival.at === 'page')
    return { delivery: 'page', status, error: null, text: textOf(arrival.html).slice(0, 120) }
  if (url.href.startsWith(attacker)) return { delivery: 'open-redirect', status, error: null, text: url.href }
  const query = url.searchParams
  const error = query.get('oauth_problem') ?? query.get('error')
  const delivery = query.has('oauth_verifier') ? 'accepted' : 'redirect'
  return { delivery, in: 'query', status, params: query, error, text: url.href }
}
