import type { Json, JsonObject } from '#protocol/jwt.ts'
import { publicKeys } from '#servers/authorization/registration/keys.ts'
import type { Client } from '#servers/authorization/types.ts'
import { BadEntry, flagOf, oneOf } from './read-fields.ts'

const flags = [
  'require_signed_request_object',
  'require_pushed_authorization_requests',
  'dpop_bound_access_tokens',
] as const

/** What a client has registered about its requests and answers (RFC 9101, RFC 9126, RFC 9449, JARM). */
export function readPolicies(entry: JsonObject): Partial<Client> {
  return {
    ...(entry.application_type === undefined
      ? {}
      : { application_type: oneOf(entry, 'application_type', ['web', 'native']) }),
    ...(entry.jwks === undefined ? {} : { jwks: keysOf(entry.jwks) }),
    ...alg(entry, 'request_object_signing_alg', ['RS256', 'ES256', 'none']),
    ...alg(entry, 'authorization_signed_response_alg', ['RS256', 'ES256']),
    ...Object.fromEntries(flags.filter((name) => flagOf(entry, name)).map((name) => [name, true])),
  }
}

function keysOf(jwks: Json): readonly JsonObject[] {
  const keys = publicKeys(jwks)
  if (keys === undefined) throw new BadEntry('jwks is no set of public keys { "keys": [...] }')
  return keys
}

function alg(entry: JsonObject, name: string, known: readonly [string, ...string[]]): Partial<Client> {
  return entry[name] === undefined ? {} : { [name]: oneOf(entry, name, known) }
}
