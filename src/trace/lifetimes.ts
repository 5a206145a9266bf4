import { decodeJwt } from '#protocol/jwt.ts'
import type { ValueKind } from '#protocol/value-kind.ts'
import type { Entry } from '#world/records.ts'
import { cookieReplaced, deviceEnd, refreshTokenEnd, refusals, requestTokenSpent } from './lifetimes-more.ts'
import { codeCameTwice, familyRevoked, tokenAnswers, wasRedeemed } from './token-answers.ts'

/** When a value came to be and when it ends, in seconds of the run's clock, and whether it is used up. */
export interface End {
  /** Known wherever its end is. */
  born?: number
  expires?: number
  spent: boolean
}

const stays: End = { spent: false }

/** The end of a value as far as the traffic tells. */
export function endOf(kind: ValueKind, value: string, entries: readonly Entry[]): End {
  switch (kind) {
    case 'id-token': {
      const { exp, iat } = decodeJwt(value)?.claims ?? {}
      if (typeof exp !== 'number') return stays
      return { ...(typeof iat === 'number' ? { born: iat } : {}), expires: exp, spent: false }
    }
    case 'access-token':
      return accessTokenEnd(value, entries)
    case 'refresh-token':
      return refreshTokenEnd(value, entries)
    case 'device-code':
    case 'user-code':
      return deviceEnd(kind, value, entries)
    case 'code':
      return {
        spent: wasRedeemed('code', value, entries) || refusals('CK-CODE-FRESH', value, entries).length > 0,
      }
    case 'verifier':
      return { spent: wasRedeemed('code_verifier', value, entries) }
    case 'request-token':
    case 'request-secret':
    case 'oauth-verifier':
      return { spent: requestTokenSpent(kind, value, entries) }
    case 'app-session':
      return {
        spent: cookieReplaced(value, entries) || refusals('CK-COOKIE-SESSION', value, entries).length > 0,
      }
    case 'login-cookie':
    case 'session':
      return { spent: cookieReplaced(value, entries) }
    default:
      return stays
  }
}

function accessTokenEnd(value: string, entries: readonly Entry[]): End {
  const refused = refusals('CK-AT-VALID', value, entries)
  const answer = tokenAnswers(entries).find(({ body }) => body.access_token === value)
  // Of a token from before the story only the API can tell that it is over.
  if (answer === undefined || typeof answer.body.expires_in !== 'number') return { spent: refused.length > 0 }
  const { made } = answer
  const expires = made + answer.body.expires_in
  const takenBack = codeCameTwice(answer, entries) || familyRevoked(answer, entries)
  return { born: made, expires, spent: takenBack || refused.some((time) => time < expires) }
}
