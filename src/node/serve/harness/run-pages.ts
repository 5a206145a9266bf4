import type { Pair } from '#protocol/pairs.ts'
import { type Arrival, Browser } from './browser.ts'
import { call } from './call.ts'
import { type Case, mutated, type Observed } from './case.ts'
import { front } from './front.ts'
import { goodRequest, usualValues } from './good-requests.ts'
import { textOf } from './html-forms.ts'
import { deviceCode, pushed } from './prepared.ts'
import { loggedOutUri, redirectUris, web } from './registered.ts'
import { wait } from './run-endpoint.ts'
import type { Subject } from './server.ts'
import { login, send, valuesOf } from './tokens.ts'

/** Runs a case at the authorization endpoint. */
export async function atAuthorize(subject: Subject, { mutation }: Case): Promise<Observed> {
  const endpoint = subject.endpoint('authorization_endpoint')
  const values = usualValues(subject.issuer)
  if (mutation.base !== 'authz.par') {
    const params = mutated(goodRequest(mutation.base).params, mutation, values)
    return front(endpoint, params, { method: mutation.method, user: mutation.user })
  }
  const ready = valuesOf(await send(pushed(subject)))
  const good: Pair[] = [
    ['client_id', web.id],
    ['request_uri', ready.request_uri ?? ''],
  ]
  await wait(subject, mutation, { values: ready })
  return front(endpoint, mutated(good, mutation, values))
}

/** Runs a case at the page where a person types the code of a device. */
export async function atDevicePage(subject: Subject, { mutation }: Case): Promise<Observed> {
  const values = await deviceCode(subject)
  const { verification_uri: page = '', user_code: own = '' } = values
  if (mutation.before?.includes('device-approve')) await new Browser({ userCode: own }).navigate(page, [])
  await wait(subject, mutation, { values })
  const userCode = String(mutation.set?.user_code ?? own)
  return atPage(await new Browser({ userCode }).navigate(page, redirectUris))
}

/** Runs a case at the logout endpoint. */
export async function atLogout(subject: Subject, { mutation }: Case): Promise<Observed> {
  const { tokens } = await login(subject, 'web', 'openid')
  const good: Pair[] = [
    ['post_logout_redirect_uri', loggedOutUri],
    ['id_token_hint', tokens.id_token ?? ''],
    ['state', 'bye'],
  ]
  const url = new URL(subject.endpoint('end_session_endpoint'))
  for (const [name, value] of mutated(good, mutation, usualValues(subject.issuer)))
    url.searchParams.append(name, value)
  return atPage(
    await new Browser().navigate(url, [loggedOutUri, 'https://attacker.example/bye'], { look: true }),
  )
}

/** Runs a case at the registration endpoint. */
export function atRegistration(subject: Subject, { mutation }: Case): Promise<Observed> {
  const good = {
    redirect_uris: ['https://client.example/cb'],
    client_name: 'x',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
    ...mutation.set,
  }
  const kept = Object.entries(good).filter(([name]) => !mutation.remove?.includes(name))
  return call({
    url: subject.endpoint('registration_endpoint'),
    body: JSON.stringify(Object.fromEntries(kept)),
    headers: Object.entries({ 'content-type': 'application/json', ...mutation.headers }),
  })
}

function atPage(arrival: Arrival): Observed {
  const { status } = arrival
  if (arrival.at === 'client') return { delivery: 'redirect', status, error: null, text: arrival.url.href }
  return { delivery: 'page', status, error: null, text: textOf(arrival.html).slice(0, 120) }
}
