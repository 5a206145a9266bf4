import { sure } from '#protocol/assert.ts'
import { type Check, check } from '#protocol/check.ts'
import type { ClauseId } from '#protocol/clauses.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { parseScope } from '#protocol/scope.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { StoredAccessToken } from '#servers/authorization/stored-tokens.ts'
import type { Deps } from '#servers/authorization/types.ts'
import type { TokenFacts } from './client-request.ts'
import { exchangeTargetTable } from './exchange-target.ts'
import { detailsTable } from './targets.ts'

export const exchangeGrant = 'urn:ietf:params:oauth:grant-type:token-exchange'
export const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token'
const jwtType = 'urn:ietf:params:oauth:token-type:jwt'

export interface ExchangeFacts extends TokenFacts {
  subject: StoredAccessToken | undefined
  actor: StoredAccessToken | undefined
}

/** An access token of ours that is good now. */
export function liveAccessToken(
  { store, now }: Deps,
  token: string | undefined,
): StoredAccessToken | undefined {
  const stored = store.accessTokens.get(token ?? '')
  return stored && !stored.revoked && now < stored.expiresAt ? stored : undefined
}

/** Tokens come as access tokens; a JWT access token may be called a JWT as well (RFC 8693 3). */
function takes(type: string | undefined, token: StoredAccessToken | undefined): boolean {
  return type === accessTokenType || (type === jwtType && (token?.token.includes('.') ?? false))
}

const invalid =
  (description: string, clause: ClauseId = 'rfc8693#2.2.2') =>
  () =>
    asJson('invalid_request', description, clause)

/** The scope asked for; all of the subject token's where none is. Undefined where it is malformed. */
export function exchangedScope({ params, subject }: ExchangeFacts): readonly string[] | undefined {
  const text = params.get('scope')
  return text === undefined ? subject?.scope : parseScope(text)
}

const exchangeChecks: readonly Check<ExchangeFacts, ProtocolError>[] = [
  check(
    'CK-EX-PARAMS',
    'rfc8693#2.1',
    'subject_token and its type are there, and an actor_token comes with its type and never without',
    ({ params }) =>
      params.has('subject_token') &&
      params.has('subject_token_type') &&
      params.has('actor_token') === params.has('actor_token_type'),
    invalid('subject_token and actor_token need their types, and the types their tokens', 'rfc8693#2.1'),
  ),
  check(
    'CK-EX-TYPE',
    'rfc8693#2.1',
    'an access token is asked for',
    ({ params }) => [undefined, accessTokenType].includes(params.get('requested_token_type')),
    invalid('only access tokens are made here', 'rfc8693#2.1'),
  ),
  check(
    'CK-EX-SUBJECT',
    'rfc8693#2.1',
    'the subject token is a good access token',
    ({ params, subject }) => subject !== undefined && takes(params.get('subject_token_type'), subject),
    invalid('subject_token is not a valid access token of this server'),
  ),
  check(
    'CK-EX-HOLDER',
    'rfc8693#5',
    'the client has the subject token rightly: it was made for this client, or for the API that this client is',
    ({ client, subject }) => subject?.clientId === client?.client_id || client?.may_introspect === true,
    invalid('subject_token was issued to another client', 'rfc8693#5'),
  ),
  check(
    'CK-EX-ACTOR',
    'rfc8693#2.1',
    'the actor token is a good access token of this client',
    ({ params, actor, client }) => {
      if (!params.has('actor_token')) return 'skipped'
      return actor?.clientId === client?.client_id && takes(params.get('actor_token_type'), actor)
    },
    invalid('actor_token is not a valid access token of this client'),
  ),
  check(
    'CK-EX-SCOPE',
    'rfc8693#5',
    'scope is not more than the subject token has',
    (facts) => {
      const scope = sure(facts.subject, 'subject token').scope
      return {
        ok: exchangedScope(facts)?.every((one) => scope.includes(one)) ?? false,
        saw: facts.params.get('scope') ?? '(the same)',
        wanted: scope.join(' '),
      }
    },
    () => asJson('invalid_scope', 'malformed, or more than the subject token has', 'rfc8693#2.2.2'),
  ),
]

/** The whole table for this request. */
export function exchangeTable(facts: ExchangeFacts): readonly Check<ExchangeFacts, ProtocolError>[] {
  const granted = detailsTable(facts, ({ subject }: ExchangeFacts) => sure(subject, 'subject token'))
  return [...exchangeChecks, ...exchangeTargetTable(facts), ...granted]
}
