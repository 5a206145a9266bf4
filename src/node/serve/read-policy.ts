import type { JsonObject } from '#protocol/jwt.ts'
import { BadEntry, flagOf, objectOf, optionalText } from './read-fields.ts'

/** How strict the server is beyond what the standards demand of everybody. */
export interface Policy {
  /** Every app has to push its requests (RFC 9126 5). */
  requirePushed?: boolean
  /** Every DPoP proof needs a nonce of the server that it is for (RFC 9449 8, 9). */
  dpopNonce?: boolean
  /** Deleting wants a login with a one-time code (RFC 9470 3). */
  secondFactor?: boolean
  /** The initial access token that a registration needs (RFC 7591 3). */
  registrationToken?: string
}

const names = ['require_pushed_authorization_requests', 'dpop_nonce', 'second_factor', 'registration_token']

/** `policy` of a file of registrations; each entry may be left out. */
export function readPolicy(file: JsonObject): Policy {
  if (file.policy === undefined) return {}
  try {
    return policyOf(objectOf(file.policy))
  } catch (error) {
    throw error instanceof BadEntry ? new BadEntry(`policy: ${error.message}`) : error
  }
}

function policyOf(entry: JsonObject): Policy {
  const stranger = Object.keys(entry).find((name) => !names.includes(name))
  if (stranger !== undefined)
    throw new BadEntry(`there is no "${stranger}", only ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
  const token = optionalText(entry, 'registration_token', b64token)
  return {
    requirePushed: flagOf(entry, 'require_pushed_authorization_requests'),
    dpopNonce: flagOf(entry, 'dpop_nonce'),
    secondFactor: flagOf(entry, 'second_factor'),
    ...(token === undefined ? {} : { registrationToken: token }),
  }
}

/** RFC 6750 2.1 */
const b64token = [/^[\w\-.~+/]+=*$/, 'has to be letters, digits and -._~+/'] as const
