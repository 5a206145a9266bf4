import type { Pair } from '#protocol/pairs.ts'
import { call } from './call.ts'
import type { Mutation } from './case.ts'
import { goodRequest } from './good-requests.ts'
import {
  alice,
  allScopes,
  api,
  apiScope,
  encoded,
  legacy,
  type Party,
  service,
  spa,
  tv,
  web,
} from './registered.ts'
import type { Subject } from './server.ts'
import { login, type Prepared, redemption, send, valuesOf } from './tokens.ts'

type Maker = (subject: Subject, mutation: Mutation) => Prepared | Promise<Prepared>

const ofAccess = 'urn:ietf:params:oauth:token-type:access_token'
const exchange = 'urn:ietf:params:oauth:grant-type:token-exchange'
const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'

/** Good requests by the names that the cases give them. */
const makers: Readonly<Record<string, Maker>> = {
  'token.code.web': (subject) => redemption(subject, 'web'),
  'token.code.web.pkce': (subject) => redemption(subject, 'web.pkce'),
  'token.code.spa': (subject) => redemption(subject, 'spa'),
  'token.code.post': (subject) => redemption(subject, 'post'),
  'token.code.resource': (subject) =>
    redemption(subject, 'web', apiScope, { resource: `${subject.issuer}/api` }),
  'token.cc': (subject) => clientCredentials(subject, service),
  'token.cc.enc': (subject) => clientCredentials(subject, encoded),
  'token.password': (subject) =>
    at(subject, 'token_endpoint', legacy, {
      grant_type: 'password',
      username: alice.username,
      password: alice.password,
      scope: apiScope,
    }),
  'token.refresh.web': (subject, { grantScope }) => refresh(subject, 'web', grantScope),
  'token.refresh.spa': (subject, { grantScope }) => refresh(subject, 'spa', grantScope),
  'token.refresh.after-code-replay': async (subject) => {
    const { tokens, redeemed } = await login(subject, 'spa')
    await send(redeemed)
    return refreshing(subject, spa, tokens)
  },
  'token.device': async (subject) => {
    const values = await deviceCode(subject)
    const { device_code = '' } = values
    const form = { grant_type: deviceGrant, device_code, client_id: tv.id }
    return at(subject, 'token_endpoint', tv, form, values)
  },
  'token.exchange': async (subject) => {
    const { tokens } = await login(subject, 'web', apiScope)
    const form = {
      grant_type: exchange,
      subject_token: tokens.access_token ?? '',
      subject_token_type: ofAccess,
    }
    return at(subject, 'token_endpoint', web, form, tokens)
  },
  revoke: (subject) => withToken(subject, 'revocation_endpoint', web),
  introspect: (subject) => withToken(subject, 'introspection_endpoint', api),
  par: (subject) => pushed(subject),
  'device.authz': (subject) =>
    at(subject, 'device_authorization_endpoint', tv, { client_id: tv.id, scope: 'openid' }),
}

/** The good request that a case changes. */
export async function prepared(subject: Subject, mutation: Mutation): Promise<Prepared> {
  const make = makers[mutation.base]
  if (make === undefined) throw new Error(`no good request "${mutation.base}"`)
  return await make(subject, mutation)
}

function at(
  subject: Subject,
  endpoint: string,
  party: Party,
  form: Prepared['values'],
  values: Prepared['values'] = {},
): Prepared {
  return { url: subject.endpoint(endpoint), party, form: Object.entries(form), values }
}

function clientCredentials(subject: Subject, party: Party): Prepared {
  return at(subject, 'token_endpoint', party, { grant_type: 'client_credentials', scope: apiScope })
}

async function refresh(subject: Subject, kind: 'web' | 'spa', scope = allScopes): Promise<Prepared> {
  const { tokens } = await login(subject, kind, scope)
  return refreshing(subject, kind === 'web' ? web : spa, tokens)
}

function refreshing(subject: Subject, party: Party, tokens: Prepared['values']): Prepared {
  const own = party.secret === undefined ? { client_id: party.id } : {}
  const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '', ...own }
  return at(subject, 'token_endpoint', party, form, tokens)
}

async function withToken(subject: Subject, endpoint: string, party: Party): Promise<Prepared> {
  const { tokens } = await login(subject)
  return at(subject, endpoint, party, { token: tokens.access_token ?? '' }, tokens)
}

/** A code for a television (RFC 8628 3.2). */
export async function deviceCode(subject: Subject): Promise<Prepared['values']> {
  const form: Pair[] = [
    ['client_id', tv.id],
    ['scope', 'openid'],
  ]
  return valuesOf(await call({ url: subject.endpoint('device_authorization_endpoint'), form }))
}

/** A good request pushed to PAR; its answer has the request_uri. */
export function pushed(subject: Subject): Prepared {
  const form = Object.fromEntries(goodRequest('authz.code.web').params)
  return at(subject, 'pushed_authorization_request_endpoint', web, form)
}
