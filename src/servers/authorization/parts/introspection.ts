import { introspect } from '#servers/authorization/endpoints/introspect.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** APIs can ask about tokens (RFC 7662). A server asks here, never a page. */
export const introspection: ServerPart = {
  closed: { '/introspect': { POST: introspect } },
  metadata: ({ issuer }) => ({
    introspection_endpoint: `${issuer}/introspect`,
    introspection_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
  }),
}
