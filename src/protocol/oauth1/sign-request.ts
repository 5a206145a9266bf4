import type { Pair } from '#protocol/pairs.ts'
import { type BaseString, baseString } from './base-string.ts'
import { type Secrets, type SignatureMethod, signatureOf } from './signature.ts'

/**
 * Signs a request (RFC 5849 3.4): `oauth` are the protocol parameters without the signature, `others` those of query and
 * form body. Answers the protocol parameters with `oauth_signature` behind them, and the base string to look at.
 */
export function signRequest(
  request: { method: string; url: string; oauth: readonly Pair[]; others?: readonly Pair[] },
  method: SignatureMethod,
  secrets: Secrets,
): { oauth: Pair[]; base: BaseString } {
  const base = baseString(request.method, request.url, [...request.oauth, ...(request.others ?? [])])
  const signature = signatureOf(method, base.text, secrets)
  return { oauth: [...request.oauth, ['oauth_signature', signature]], base }
}
