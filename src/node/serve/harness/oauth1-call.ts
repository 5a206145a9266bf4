import { createHmac } from 'node:crypto'
import type { Pair } from '#protocol/pairs.ts'
import type { Mutation, Observed } from './case.ts'
import { chance, percent } from './encode.ts'
import { consumer } from './registered.ts'

/** A request signed with HMAC-SHA1 (RFC 5849 3.4.2), written here a second time so that it checks the server's own. */
export interface Signed {
  url: string
  method: string
  params: readonly Pair[]
  tokenSecret: string
}

/** The protocol parameters of a new request, and those of its step (RFC 5849 3.1). */
export function protocolParams(more: Readonly<Record<string, string>>): Pair[] {
  return Object.entries({
    oauth_consumer_key: consumer.consumer_key,
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(Math.floor(Date.now() / 1000)),
    oauth_nonce: chance(8),
    ...more,
  })
}

/** Sends it with its parameters in the Authorization header, changed as a case wants; `again` sends the same bytes once more. */
export async function oauth1Call(
  request: Signed,
  change: Partial<Mutation> = {},
): Promise<Observed & { form: URLSearchParams; again: () => Promise<Observed> }> {
  const signature = change.signature ?? signatureOf(request, change.tokenSecret)
  const params = [...request.params, ['oauth_signature', signature] as const]
  const line = `OAuth realm="x", ${params.map(([name, value]) => `${percent(name)}="${percent(value)}"`).join(', ')}`
  const body = change.unsignedBody && new URLSearchParams(change.unsignedBody)
  const init = {
    method: request.method,
    ...(body ? { body } : {}),
    headers: change.bare ? {} : { authorization: line },
  }
  const once = async () => {
    const response = await fetch(request.url, init)
    return { ...answered(response), text: await response.text() }
  }
  const seen = await once()
  return { ...seen, form: new URLSearchParams(seen.text), again: once }
}

function answered(response: Response): Omit<Observed, 'text'> {
  const challenge = response.headers.get('www-authenticate') ?? undefined
  return {
    delivery: response.ok ? 'accepted' : 'www-authenticate',
    status: response.status,
    error: null,
    ...(challenge === undefined ? {} : { challenge }),
  }
}

function signatureOf({ method, url, params, tokenSecret }: Signed, other = tokenSecret): string {
  const { origin, pathname, searchParams } = new URL(url)
  const pairs = [...params, ...searchParams].map(([name, value]) => [percent(name), percent(value)] as const)
  const sorted = pairs.sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
  const base = [method, `${origin}${pathname}`, sorted.map((pair) => pair.join('=')).join('&')]
    .map(percent)
    .join('&')
  const key = `${percent(consumer.consumer_secret)}&${percent(other)}`
  return createHmac('sha1', key).update(base).digest('base64')
}
