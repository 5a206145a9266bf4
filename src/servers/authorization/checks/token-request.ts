import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { type Feature, offers } from '#servers/authorization/features.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { type AuthorizationConfig, type Deps, isPublic } from '#servers/authorization/types.ts'
import { clientRequest, exchangeGrant, type TokenFacts } from './client-request.ts'

export const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'

/** Every grant that the token endpoint knows, and what has to be offered for it. */
const grants: Readonly<Record<string, Feature | undefined>> = {
  authorization_code: undefined,
  refresh_token: 'refresh_token',
  client_credentials: 'client_credentials',
  password: 'password',
  [deviceGrant]: 'device',
  [exchangeGrant]: 'token_exchange',
}

/** The grants that the token endpoint of this server takes. */
export function grantsOffered(config: Pick<AuthorizationConfig, 'features'>): string[] {
  return Object.entries(grants).flatMap(([grant, feature]) =>
    feature === undefined || offers(config, feature) ? [grant] : [],
  )
}

/** The same without passwords, unless the policy takes them: what the metadata promises. */
export function grantsAnnounced({ config, switches }: Pick<Deps, 'config' | 'switches'>): string[] {
  const passwords = config.passwordGrant === true || switches['CK-ROPC-DISABLED'] === 'off'
  return grantsOffered(config).filter((grant) => grant !== 'password' || passwords)
}

const asked = ({ params }: TokenFacts) => params.get('grant_type') ?? ''

const method = check<TokenFacts, ProtocolError>(
  'CK-TOKEN-METHOD',
  'rfc6749#3.2',
  'the request is a POST',
  ({ request }) => ({ ok: request.method === 'POST', saw: request.method, wanted: 'POST' }),
  () => ({ ...asJson('invalid_request', 'use POST', 'rfc6749#3.2', 405), allow: 'POST' }),
)

const grantType = check<TokenFacts, ProtocolError>(
  'CK-GRANT-TYPE',
  'rfc6749#5.2',
  'grant_type is one that we offer',
  (facts) => ({
    ok: grantsOffered(facts.deps.config).includes(asked(facts)),
    saw: asked(facts) || '(none)',
  }),
  ({ params }) =>
    params.has('grant_type')
      ? asJson('unsupported_grant_type', 'this grant_type is not supported', 'rfc6749#5.2')
      : asJson('invalid_request', 'grant_type is missing', 'rfc6749#5.2'),
)

const passwordGrant = check<TokenFacts, ProtocolError>(
  'CK-ROPC-DISABLED',
  'rfc9700#2.4',
  'the password grant is off, unless the policy is that of 2012',
  ({ deps }) => deps.config.passwordGrant === true,
  () => asJson('unsupported_grant_type', 'the password grant is switched off', 'rfc9700#2.4'),
)

const grantAllowed = check<TokenFacts, ProtocolError>(
  'CK-GRANT-ALLOWED',
  'rfc6749#5.2',
  'this client may use this grant',
  (facts) => {
    const { client } = facts
    if (client === undefined) return false
    // Nobody without a secret may act for itself, whatever the registration says (RFC 6749 4.4).
    if (asked(facts) === 'client_credentials' && isPublic(client)) return false
    // An exchange gives nothing that the client does not hold already: every confidential client may try.
    if (asked(facts) === exchangeGrant) return !isPublic(client)
    return client.grant_types.includes(asked(facts))
  },
  () => asJson('unauthorized_client', 'this client may not use this grant_type', 'rfc6749#5.2'),
)

/** How every token request begins (RFC 6749 3.2, 5.2). */
export function tokenRequest(facts: TokenFacts): readonly Check<TokenFacts, ProtocolError>[] {
  return [
    method,
    ...clientRequest,
    grantType,
    ...(asked(facts) === 'password' ? [passwordGrant] : []),
    grantAllowed,
  ]
}
