import type { Pair } from '#protocol/pairs.ts'
import type { Observed } from './case.ts'

/** A request of a client to an endpoint: a form, unless `body` says otherwise. */
export interface Call {
  url: string
  method?: string | undefined
  form?: readonly Pair[]
  body?: string
  /** The form goes into the query instead. */
  inQuery?: boolean
  headers?: readonly Pair[]
}

/** Sends it and says how it was answered. */
export async function call({
  url,
  method = 'POST',
  form = [],
  body,
  inQuery,
  headers = [],
}: Call): Promise<Observed> {
  const target = new URL(url)
  const query = inQuery || method === 'GET'
  if (query) for (const [name, value] of form) target.searchParams.append(name, value)
  const type: Pair[] =
    query || body !== undefined ? [] : [['content-type', 'application/x-www-form-urlencoded']]
  const named = new Headers()
  for (const [name, value] of [
    ...type.filter(([name]) => !headers.some(([own]) => own === name)),
    ...headers,
  ])
    named.append(name, value)
  const sent =
    method === 'GET' || query
      ? null
      : (body ?? new URLSearchParams(form.map(([name, value]) => [name, value])).toString())
  return observed(await fetch(target, { method, headers: named, body: sent, redirect: 'manual' }))
}

/** What an answer to a client says: by its JSON, and where that is silent by its challenge. */
async function observed(response: Response): Promise<Observed> {
  const text = await response.text()
  const json = parsed(text)
  const nonce = response.headers.get('dpop-nonce')
  const challenge = response.headers.get('www-authenticate') ?? undefined
  const inChallenge = challenge && /error="?([a-z_]+)/.exec(challenge)?.[1]
  const error = typeof json?.error === 'string' ? json.error : (inChallenge ?? null)
  return {
    delivery: response.ok ? 'accepted' : challenge && json?.error === undefined ? 'www-authenticate' : 'json',
    status: response.status,
    error,
    text: text.slice(0, 200),
    cacheControl: response.headers.get('cache-control') ?? '',
    ...(challenge === undefined ? {} : { challenge }),
    ...(nonce === null ? {} : { nonce }),
    ...(json === undefined ? {} : { json }),
  }
}

/** A protected resource is judged by its challenge, whatever its body says (RFC 6750 3). */
export function byChallenge(seen: Observed): Observed {
  if (seen.delivery === 'accepted' || seen.challenge === undefined) return seen
  return {
    ...seen,
    delivery: 'www-authenticate',
    error: /error="?([a-z_]+)/.exec(seen.challenge)?.[1] ?? null,
  }
}

function parsed(text: string): Observed['json'] {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
