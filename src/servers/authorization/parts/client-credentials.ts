import { clientCredentials as redeem } from '#servers/authorization/endpoints/grants/client-credentials.ts'
import type { ServerPart } from '#servers/authorization/part.ts'
import { isPublic } from '#servers/authorization/types.ts'

/** Tokens for a client itself (RFC 6749 4.4). */
export const clientCredentials: ServerPart = {
  grants: {
    client_credentials: {
      redeem,
      // Nobody without a secret may act for itself, whatever the registration says.
      mayUse: (client) => !isPublic(client) && client.grant_types.includes('client_credentials'),
    },
  },
}
