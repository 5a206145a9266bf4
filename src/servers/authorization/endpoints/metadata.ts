import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { responseModesOf } from '#servers/authorization/checks/response-mode.ts'
import { grantsAnnounced } from '#servers/authorization/checks/token-request.ts'
import { claimsSupported } from '#servers/authorization/claims.ts'
import { allOf } from '#servers/authorization/parts-of.ts'
import { json } from '#servers/authorization/respond.ts'
import { responseTypesOf } from '#servers/authorization/response-types.ts'
import type { Deps } from '#servers/authorization/types.ts'

const keep = [['Cache-Control', 'public, max-age=3600']] as const

/**
 * What the server can do (OpenID Connect Discovery 3 and 4, RFC 8414 2 and 3), true to its configuration: what does not
 * apply is left out. Only ES256 is offered in the tab; a server on the open web has to offer RS256 as well (Discovery 3),
 * and `npm run serve` does.
 */
export function metadata(_request: HttpRequest, { config, switches }: Deps): HttpResponse {
  const { issuer } = config
  const responseTypes = responseTypesOf(config)
  return json(
    200,
    {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      scopes_supported: config.scopes,
      response_types_supported: responseTypes,
      response_modes_supported: responseModesOf(config),
      grant_types_supported: [
        ...grantsAnnounced({ config, switches }),
        ...(responseTypes.some((type) => type !== 'code') ? ['implicit'] : []),
      ],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: [...new Set(config.keys.map(({ alg }) => alg))],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
      claims_supported: claimsSupported(config),
      code_challenge_methods_supported: ['S256'],
      ...(switches['SW-ISS'] === 'off' ? {} : { authorization_response_iss_parameter_supported: true }),
      // Left out, this one would mean true (Discovery 3).
      request_uri_parameter_supported: false,
      ...(config.acrValues?.length ? { acr_values_supported: config.acrValues } : {}),
      ...Object.assign({}, ...allOf(config, 'metadata').map((of) => of(config))),
    },
    keep,
    true,
  )
}

/** The public keys (RFC 7517 5). */
export function jwks(_request: HttpRequest, { config }: Deps): HttpResponse {
  return json(200, { keys: config.keys.map((key) => ({ ...key })) }, keep, true)
}
