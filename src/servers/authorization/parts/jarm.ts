import { signJwt } from '#servers/authorization/keys.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** JARM 2.1 recommends at most 10 minutes. Seconds. */
const lifetime = 600

/** Answers of /authorize in a signed JWT (JARM). */
export const jarm: ServerPart = {
  answerJwt: {
    algFor: (client) => client?.authorization_signed_response_alg ?? 'RS256',
    // `iss` stands inside, so none is needed outside (2.1).
    wrap: ({ config, now }, { clientId }, alg, answer) => {
      const own = { iss: config.issuer, aud: clientId, exp: now + lifetime }
      // The type keeps it apart from ID tokens, which the same key signs (RFC 8725 3.11).
      return signJwt(config, 'oauth-authz-resp+jwt', { ...Object.fromEntries(answer), ...own }, alg)
    },
  },
  metadata: ({ keys }) => ({
    authorization_signing_alg_values_supported: [...new Set(keys.map(({ alg }) => alg))],
  }),
}
