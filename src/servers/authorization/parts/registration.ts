import { register } from '#servers/authorization/endpoints/register.ts'
import { stranger } from '#servers/authorization/pages/stranger.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** Clients that register themselves (RFC 7591). */
export const registration: ServerPart = {
  open: { '/register': { POST: register } },
  warning: stranger,
  metadata: ({ issuer }) => ({ registration_endpoint: `${issuer}/register` }),
}
