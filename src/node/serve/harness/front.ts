import type { Pair } from '#protocol/pairs.ts'
import { type Arrival, Browser } from './browser.ts'
import type { Observed } from './case.ts'
import { formsOf, textOf } from './html-forms.ts'
import { redirectUris } from './registered.ts'

/** Sends an authorization request through a browser and says what its user and the client saw. Without `user` it only looks. */
export async function front(
  endpoint: string,
  params: readonly Pair[],
  { method = 'GET', user }: { method?: string | undefined; user?: string | undefined } = {},
): Promise<Observed> {
  const browser = new Browser({ decide: user === 'deny' ? 'deny' : 'approve' })
  const url = new URL(endpoint)
  const form = new URLSearchParams(params.map(([name, value]) => [name, value]))
  if (method === 'GET') for (const [name, value] of params) url.searchParams.append(name, value)
  const arrival = await browser.navigate(url, redirectUris, {
    look: user === undefined,
    ...(method === 'POST' ? { form } : {}),
  })
  const stranger = browser.sent.some((location) => /^\w+:\/\/[^/]*attacker\.example/.test(location))
  if (stranger) return { delivery: 'open-redirect', status: 303, error: null, text: browser.sent.join(' ') }
  return arrival.at === 'client' ? atClient(arrival) : onPage(arrival)
}

function atClient({ url, body, status }: Extract<Arrival, { at: 'client' }>): Observed {
  const hash = new URLSearchParams(url.hash.slice(1))
  const inFragment = ['error', 'code', 'id_token', 'access_token'].some((name) => hash.has(name))
  const params = body ?? (inFragment ? hash : url.searchParams)
  const error = params.get('error')
  return {
    delivery: body || error !== null ? 'redirect' : 'accepted',
    in: body ? 'form_post' : inFragment ? 'fragment' : 'query',
    status,
    params,
    error,
    text: url.href,
  }
}

/** A page that posts itself to the client is an answer to the client (Form Post Response Mode 2); others speak to the person. */
function onPage({ html, status, url }: Extract<Arrival, { at: 'page' }>): Observed {
  const forms = formsOf(html)
  for (const { action, fields } of forms) {
    if (/attacker\.example/.test(action))
      return { delivery: 'open-redirect', status, error: null, text: action }
    const to = new URL(action || url, url).href
    if (redirectUris.some((uri) => to.startsWith(uri))) {
      const params = new URLSearchParams(fields.map(({ name, value }) => [name, value]))
      return { delivery: 'redirect', in: 'form_post', status, params, error: params.get('error'), text: to }
    }
  }
  const words = textOf(html)
  if (status < 400 && forms.length > 0)
    return { delivery: 'accepted', status, error: null, text: words.slice(0, 120) }
  const code =
    /\b(invalid_[a-z_]+|unsupported_[a-z_]+|unauthorized_client|access_denied|[a-z]+_required|[a-z_]+_not_supported)\b/
  return { delivery: 'page', status, error: code.exec(words)?.[1] ?? null, text: words.slice(0, 120) }
}
