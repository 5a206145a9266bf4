import { formOf, type HttpRequest } from '#network/http.ts'
import { valueOf } from '#protocol/pairs.ts'
import { consumer } from '#world/consumer.ts'
import type { Entry } from '#world/records.ts'
import { requestFields } from './fields.ts'
import { withPieces } from './values.ts'
import type { SigningSecrets } from './views.ts'

/**
 * What a request is signed with; undefined for one that is not signed by OAuth 1.0. The client secret was agreed long
 * before and is on no message; the token secret came in an answer `before`.
 */
export function signingSecrets(request: HttpRequest, before: readonly Entry[]): SigningSecrets | undefined {
  const fields = withPieces(requestFields(request))
  const said = (name: string) => fields.find((field) => field.name.replace(/^.*\//, '') === name)?.value
  if (said('oauth_signature_method') === undefined) return undefined
  return {
    clientSecret: said('oauth_consumer_key') === consumer.key ? consumer.secret : undefined,
    tokenSecret: secretOf(said('oauth_token') ?? '', before),
  }
}

function secretOf(token: string, before: readonly Entry[]): string | undefined {
  if (token === '') return '' // RFC 5849 3.4.2
  const forms = before.map((entry) => (entry.kind === 'response' ? formOf(entry.response) : []))
  const came = forms.find((form) => valueOf(form, 'oauth_token') === token)
  return came && valueOf(came, 'oauth_token_secret')
}
