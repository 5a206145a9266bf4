import { type HttpRequest, headers, isForm, splitUrl } from '#network/http.ts'
import { type BaseString, baseString } from '#protocol/oauth1/base-string.ts'
import { collectParameters } from '#protocol/oauth1/parameters.ts'
import { signatureMethods, signatureOf, signingKey } from '#protocol/oauth1/signature.ts'
import { valueOf } from '#protocol/pairs.ts'
import type { SigningSecrets } from './views.ts'

/** A signature of OAuth 1.0 piece by piece (RFC 5849 3.4), from the request as it was sent. */
export interface SignedView {
  method: string
  base: BaseString
  /** `oauth_signature` as it was sent. */
  sent: string
  /** Both secrets, encoded and joined; undefined where one is unknown. */
  key: string | undefined
  /** What this key gives for this base string; undefined where the key or the method is unknown. */
  computed: string | undefined
}

/** How the signature of a request comes about. The view asks for it when it is shown: hashing costs a chunk. */
export function signedView(request: HttpRequest, { clientSecret, tokenSecret }: SigningSecrets): SignedView {
  const { protocol, signed } = collectParameters({
    authorization: headers(request, 'authorization'),
    query: splitUrl(request.url).query,
    formBody: isForm(request) ? request.body : '',
  })
  const method = valueOf(protocol, 'oauth_signature_method') ?? ''
  const base = baseString(request.method, request.url, signed)
  const secrets =
    clientSecret === undefined || tokenSecret === undefined ? undefined : { clientSecret, tokenSecret }
  const known = signatureMethods.find((name) => name === method)
  return {
    method,
    base,
    sent: valueOf(protocol, 'oauth_signature') ?? '',
    key: secrets && signingKey(secrets),
    computed: secrets && known && signatureOf(known, base.text, secrets),
  }
}
