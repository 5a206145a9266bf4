import { type AuthorizationDetail, parseDetails } from '#protocol/authorization-details.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { Json } from '#protocol/jwt.ts'
import type { DetailType } from '#servers/authorization/rar-types.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import type { AuthorizeFacts } from './authorize-facts.ts'

const refuse = (description: string) => () =>
  byRedirect('invalid_authorization_details', description, 'rfc9396#5')

/** The details of the request, [] where there are none. */
export function detailsOf({ params }: AuthorizeFacts): readonly AuthorizationDetail[] {
  return parseDetails(params.get('authorization_details') ?? '') ?? []
}

function typeOf({ deps }: AuthorizeFacts, { type }: AuthorizationDetail): DetailType | undefined {
  const types = deps.config.detailTypes ?? {}
  return Object.hasOwn(types, type) ? types[type] : undefined
}

/** Whether a detail says what its type allows, all that it demands, and nothing else (RFC 9396 5). */
function fits(detail: AuthorizationDetail, { fields, required, actions }: DetailType): boolean {
  return (
    required.every((name) => Object.hasOwn(detail, name)) &&
    Object.entries(detail).every(
      ([name, value]) => name === 'type' || (Object.hasOwn(fields, name) && holds(value, fields[name])),
    ) &&
    (actions === undefined || [detail.actions ?? []].flat().every((one) => actions.includes(String(one))))
  )
}

function holds(value: Json, kind: DetailType['fields'][string] | undefined): boolean {
  if (kind === 'any') return true
  if (kind === 'text') return typeof value === 'string'
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
}

/** Rights in detail (RFC 9396 2, 5). */
export const detailsRequest = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-RAR-FORM',
    'rfc9396#2',
    'authorization_details is a JSON array of objects with a type',
    ({ params }) => parseDetails(params.get('authorization_details') ?? '') !== undefined,
    refuse('authorization_details is no JSON array of objects with a type'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-RAR-TYPE',
    'rfc9396#5',
    'each type is known here',
    (facts) => ({
      ok: detailsOf(facts).every((detail) => typeOf(facts, detail) !== undefined),
      saw: detailsOf(facts)
        .map(({ type }) => type)
        .join(', '),
      wanted: Object.keys(facts.deps.config.detailTypes ?? {}).join(' or '),
    }),
    refuse('a type of authorization_details is not known'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-RAR-FIELDS',
    'rfc9396#5',
    'each detail has the fields of its type, and no others',
    (facts) =>
      detailsOf(facts).every((detail) => {
        const type = typeOf(facts, detail)
        return type !== undefined && fits(detail, type)
      }),
    refuse('a field of authorization_details is unknown, missing or of the wrong kind'),
  ),
]
