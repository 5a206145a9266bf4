import type { Json, JsonObject } from '#protocol/jwt.ts'
import { isAbsoluteUri } from '#protocol/uri.ts'
import type { Client } from '#servers/authorization/types.ts'
import { BadEntry, listOf, objectOf, oneOf, optionalText, textOf } from './read-fields.ts'
import { readPolicies } from './read-policies.ts'

/** RFC 6749 A.1, A.2: visible ASCII and space. */
const ascii = [/^[\x20-\x7e]+$/, 'has to be ASCII characters'] as const
const scopes = [/^[!#-[\]-~]+( [!#-[\]-~]+)*$/, 'has to be scopes with one space between them'] as const

/**
 * One of `clients`: client metadata with the defaults of RFC 7591 2. What is not known is ignored, as it says there.
 * `scope` left out: all scopes of the server. `everyScope` stands for that until the server's scopes are known.
 */
export function readClient(value: Json): Client {
  const entry = objectOf(value)
  const id = textOf(entry, 'client_id', ascii)
  try {
    return clientOf(entry, id)
  } catch (error) {
    throw error instanceof BadEntry ? new BadEntry(`("${id}") ${error.message}`) : error
  }
}

export const everyScope = '*'

function clientOf(entry: JsonObject, id: string): Client {
  const method = oneOf(entry, 'token_endpoint_auth_method', [
    'client_secret_basic',
    'client_secret_post',
    'none',
  ])
  const secret = optionalText(entry, 'client_secret', ascii)
  if (method === 'none' && secret !== undefined)
    throw new BadEntry('has a client_secret and token_endpoint_auth_method "none": one of them is wrong')
  if (method !== 'none' && secret === undefined)
    throw new BadEntry(
      'client_secret is missing; for an app that cannot keep one, token_endpoint_auth_method is "none"',
    )
  const alg =
    entry.id_token_signed_response_alg === undefined
      ? undefined
      : oneOf(entry, 'id_token_signed_response_alg', ['RS256', 'ES256'])
  const client: Client = {
    client_id: id,
    client_name: optionalText(entry, 'client_name') ?? id,
    ...(secret === undefined ? {} : { client_secret: secret }),
    token_endpoint_auth_method: method,
    grant_types: listOf(entry, 'grant_types', text, ['authorization_code']),
    response_types: listOf(entry, 'response_types', text, ['code']),
    redirect_uris: listOf(entry, 'redirect_uris', redirectUri),
    post_logout_redirect_uris: listOf(entry, 'post_logout_redirect_uris', redirectUri),
    scope: optionalText(entry, 'scope', scopes) ?? everyScope,
    ...(alg === undefined ? {} : { id_token_signed_response_alg: alg }),
    ...(entry.may_introspect === true ? { may_introspect: true } : {}),
    ...readPolicies(entry),
  }
  if (client.response_types.length > 0 && client.redirect_uris.length === 0)
    throw new BadEntry('redirect_uris is empty: no answer could reach this client')
  return client
}

function text(value: Json): string {
  if (typeof value !== 'string' || value === '') throw new BadEntry('has to be a text')
  return value
}

function redirectUri(value: Json): string {
  const uri = text(value)
  if (uri.includes('#')) throw new BadEntry(`"${uri}" has a fragment`)
  if (!isAbsoluteUri(uri) || /[^\x21-\x7e]/.test(uri)) throw new BadEntry(`"${uri}" is no absolute URI`)
  return uri
}
