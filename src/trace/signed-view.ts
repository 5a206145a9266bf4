import { formOf, type HttpRequest, headers, isForm, splitUrl } from '#network/http.ts'
import { baseString } from '#protocol/oauth1/base-string.ts'
import { collectParameters } from '#protocol/oauth1/parameters.ts'
import { signatureMethods, signatureOf } from '#protocol/oauth1/signature.ts'
import { valueOf } from '#protocol/pairs.ts'
import { paperkiteClassic } from '#world/cast-apps.ts'
import type { Entry } from '#world/records.ts'
import type { SignedView } from './views.ts'

/**
 * How the signature of a request comes about; undefined for one that is not signed by OAuth 1.0. The client secret is
 * that of the cast, which was agreed long before and is on no message; the token secret came in an answer `before`.
 */
export function signedView(request: HttpRequest, before: readonly Entry[]): SignedView | undefined {
  const { protocol, signed } = collectParameters({
    authorization: headers(request, 'authorization'),
    query: splitUrl(request.url).query,
    formBody: isForm(request) ? request.body : '',
  })
  const method = valueOf(protocol, 'oauth_signature_method')
  const sent = valueOf(protocol, 'oauth_signature')
  if (method === undefined || sent === undefined) return undefined
  const known = valueOf(protocol, 'oauth_consumer_key') === paperkiteClassic.consumerKey
  const clientSecret = known ? paperkiteClassic.consumerSecret : undefined
  const tokenSecret = secretOf(valueOf(protocol, 'oauth_token') ?? '', before)
  const base = baseString(request.method, request.url, signed)
  const spoken = signatureMethods.find((name) => name === method)
  const computed =
    clientSecret === undefined || tokenSecret === undefined || spoken === undefined
      ? undefined
      : signatureOf(spoken, base.text, { clientSecret, tokenSecret })
  return { method, base, clientSecret, tokenSecret, sent, computed }
}

/** The secret that came with a token; '' where there is no token yet (RFC 5849 3.4.2). */
function secretOf(token: string, before: readonly Entry[]): string | undefined {
  if (token === '') return ''
  const forms = before.map((entry) => (entry.kind === 'response' ? formOf(entry.response) : []))
  const came = forms.find((form) => valueOf(form, 'oauth_token') === token)
  return came && valueOf(came, 'oauth_token_secret')
}
