import { isRecord } from '#protocol/json.ts'
import type { Json, JsonObject } from '#protocol/jwt.ts'

/** What a registration may say, and in what form (RFC 7591 2, OpenID Connect Registration 2). Anything else is ignored. */
const forms: Readonly<Record<string, 'text' | 'texts' | 'url' | 'flag' | 'number' | 'object'>> = {
  redirect_uris: 'texts',
  token_endpoint_auth_method: 'text',
  grant_types: 'texts',
  response_types: 'texts',
  client_name: 'text',
  client_uri: 'url',
  logo_uri: 'url',
  tos_uri: 'url',
  policy_uri: 'url',
  scope: 'text',
  contacts: 'texts',
  jwks_uri: 'url',
  jwks: 'object',
  software_id: 'text',
  software_version: 'text',
  software_statement: 'text',
  application_type: 'text',
  subject_type: 'text',
  id_token_signed_response_alg: 'text',
  authorization_signed_response_alg: 'text',
  request_object_signing_alg: 'text',
  require_signed_request_object: 'flag',
  require_pushed_authorization_requests: 'flag',
  dpop_bound_access_tokens: 'flag',
  post_logout_redirect_uris: 'texts',
  default_max_age: 'number',
  require_auth_time: 'flag',
  initiate_login_uri: 'url',
}

/** The members that have another form than they should. */
export function malformed(metadata: JsonObject): string[] {
  return Object.entries(forms).flatMap(([name, form]) => {
    const value = metadata[name]
    return !Object.hasOwn(metadata, name) || hasForm(value, form) ? [] : [name]
  })
}

function hasForm(value: Json | undefined, form: (typeof forms)[string]): boolean {
  switch (form) {
    case 'text':
      return typeof value === 'string' && value !== ''
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '')
    case 'url':
      return typeof value === 'string' && /^https?:\/\/[^\s#/?]+[^\s]*$/.test(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0
    case 'object':
      return isRecord(value)
  }
}

/** A text of the registration, or its default. */
export function textOf(metadata: JsonObject, name: string, absent: string): string {
  const value = metadata[name]
  return typeof value === 'string' ? value : absent
}

/** A list of texts of the registration, or its default. */
export function textsOf(
  metadata: JsonObject,
  name: string,
  absent: readonly string[] = [],
): readonly string[] {
  const value = metadata[name]
  return Array.isArray(value) ? (value as readonly string[]) : absent
}

/** Which grants and response types a registration means (RFC 7591 2: their defaults). */
export function usesOf(metadata: JsonObject): { grants: readonly string[]; responses: readonly string[] } {
  const grants = textsOf(metadata, 'grant_types', ['authorization_code'])
  // Who names other grants only does not mean the default, which belongs to the code grant.
  const responses = textsOf(metadata, 'response_types', grants.includes('authorization_code') ? ['code'] : [])
  return { grants, responses: responses.map((type) => type.split(' ').filter(Boolean).sort().join(' ')) }
}
