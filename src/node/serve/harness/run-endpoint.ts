import type { Pair } from '#protocol/pairs.ts'
import { Browser } from './browser.ts'
import { call } from './call.ts'
import { type Case, mutated, type Observed } from './case.ts'
import { authenticated } from './client-auth.ts'
import { usualValues } from './good-requests.ts'
import { prepared } from './prepared.ts'
import { web } from './registered.ts'
import type { Subject } from './server.ts'
import { type Prepared, send, valuesOf } from './tokens.ts'

/** Runs a case at an endpoint that takes a form of a client: token, revocation, introspection, PAR, device authorization. */
export async function atEndpoint(subject: Subject, { mutation }: Case): Promise<Observed> {
  let ready = await prepared(subject, mutation)
  for (const act of mutation.before ?? []) ready = await happen(subject, ready, act)
  await wait(subject, mutation, ready)
  const form = mutated(ready.form, mutation, { ...usualValues(subject.issuer), ...ready.values })
  const shown = authenticated(ready.party, form, mutation.auth)
  const url = new URL(ready.url)
  for (const [name, value] of shown.query) url.searchParams.append(name, value)
  const headers = [...shown.headers, ...Object.entries(mutation.headers ?? {})]
  return call({
    url: url.href,
    method: mutation.method,
    form: shown.form,
    inQuery: mutation.in === 'query',
    headers,
  })
}

/** Moves the clock as far as the case wants. */
export async function wait(
  subject: Subject,
  { advance }: Case['mutation'],
  { values }: Pick<Prepared, 'values'>,
): Promise<void> {
  if (advance !== undefined)
    await subject.advance(advance === 'expires_in+5' ? Number(values.expires_in) + 5 : advance)
}

/** Does what comes before the request under test. */
async function happen(subject: Subject, ready: Prepared, act: string): Promise<Prepared> {
  const { values, form } = ready
  const withValue = (name: string, value: string): Prepared => ({
    ...ready,
    form: form.map(([key, old]): Pair => [key, key === name ? value : old]),
  })
  if (act === 'use-code' || act === 'poll' || act === 'replay-old') await send(ready)
  else if (act === 'use-code-bad-verifier') await send(withValue('code_verifier', 'C'.repeat(43)))
  else if (act === 'device-approve' || act === 'device-deny')
    await decideOnDevice(values, act === 'device-deny')
  else if (act === 'poll-success') await pollOnce(subject, ready)
  else if (act === 'refresh-once')
    return { ...ready, values: { ...values, newest: valuesOf(await send(ready)).refresh_token ?? '' } }
  else if (act === 'use-newest') return withValue('refresh_token', values.newest ?? '')
  else if (act === 'revoke-access') await revoke(subject, ready, values.access_token)
  else if (act === 'revoke-refresh') await revoke(subject, ready, values.refresh_token)
  else throw new Error(`nobody knows how to "${act}"`)
  return ready
}

async function pollOnce(subject: Subject, ready: Prepared): Promise<void> {
  await subject.advance(6)
  valuesOf(await send(ready))
  await subject.advance(6)
}

async function decideOnDevice(
  { user_code = '', verification_uri = '' }: Prepared['values'],
  deny: boolean,
): Promise<void> {
  await new Browser({ userCode: user_code, decide: deny ? 'deny' : 'approve' }).navigate(verification_uri, [])
}

async function revoke(subject: Subject, { party }: Prepared, token = ''): Promise<void> {
  // (Whoever introspects is not the one the token was made for.)
  const owner = party.id === 'api' ? web : party
  const form: Pair[] = [
    ['token', token],
    ...(owner.secret === undefined ? [['client_id', owner.id] as const] : []),
  ]
  valuesOf(await send({ url: subject.endpoint('revocation_endpoint'), party: owner, form, values: {} }))
}
