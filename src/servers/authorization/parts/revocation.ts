import { revoke } from '#servers/authorization/endpoints/revoke.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** Tokens can be given back (RFC 7009). */
export const revocation: ServerPart = {
  open: { '/revoke': { POST: revoke } },
  metadata: ({ issuer }) => ({
    revocation_endpoint: `${issuer}/revoke`,
    revocation_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
  }),
}
