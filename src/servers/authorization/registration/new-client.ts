import { given } from '#protocol/given.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import { wordsOf } from '#servers/authorization/checks/authorize-facts.ts'
import type { Client } from '#servers/authorization/types.ts'
import { methodOf, type RegistrationFacts, said } from './facts.ts'
import { publicKeys } from './keys.ts'
import { textOf, textsOf, usesOf } from './metadata.ts'

/** Texts, addresses and flags that are kept as they were said. */
const kept = [
  'id_token_signed_response_alg',
  'authorization_signed_response_alg',
  'request_object_signing_alg',
  'require_signed_request_object',
  'require_pushed_authorization_requests',
  'dpop_bound_access_tokens',
]

/** The client that a registration makes (RFC 7591 3.2.1). Scopes that are not known here are left out. */
export function newClient(facts: RegistrationFacts): Client {
  const { config, random } = facts.deps
  const metadata = said(facts)
  const { grants, responses } = usesOf(metadata)
  const id = random('client_id', textOf(metadata, 'client_name', ''))
  const method = methodOf(facts) as Client['token_endpoint_auth_method']
  return {
    client_id: id,
    client_name: textOf(metadata, 'client_name', id),
    ...(method === 'none' ? {} : { client_secret: random('client_secret', id) }),
    token_endpoint_auth_method: method,
    grant_types: grants,
    response_types: responses,
    redirect_uris: textsOf(metadata, 'redirect_uris'),
    post_logout_redirect_uris: textsOf(metadata, 'post_logout_redirect_uris'),
    scope: wordsOf(textOf(metadata, 'scope', config.scopes.join(' ')))
      .filter((one) => config.scopes.includes(one))
      .join(' '),
    application_type: textOf(metadata, 'application_type', 'web') as 'web' | 'native',
    ...(metadata.jwks === undefined ? {} : given({ jwks: publicKeys(metadata.jwks) })),
    ...Object.fromEntries(Object.entries(metadata).filter(([name]) => kept.includes(name))),
  }
}

/** Told for people only: given back as they came. */
const forPeople = [
  'client_uri',
  'logo_uri',
  'tos_uri',
  'policy_uri',
  'contacts',
  'software_id',
  'software_version',
]

/** What the client is told: everything that is registered now, whether it asked for it or not (RFC 7591 3.2.1). */
export function registered(client: Client, facts: RegistrationFacts): JsonObject {
  const { jwks, ...plain } = client
  const metadata = said(facts)
  return {
    ...plain,
    ...(jwks === undefined ? {} : { jwks: { keys: jwks } }),
    client_id_issued_at: facts.deps.now,
    ...(client.client_secret === undefined ? {} : { client_secret_expires_at: 0 }),
    ...Object.fromEntries(Object.entries(metadata).filter(([name]) => forPeople.includes(name))),
  }
}
