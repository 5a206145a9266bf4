import type { HttpResponse } from '#network/http.ts'
import { cors } from '#servers/resource/respond.ts'
import type { ProtectedResource, ResourceConfig } from '#servers/resource/types.ts'

const wellKnown = '/.well-known/oauth-protected-resource'

/** Where the metadata of a resource stands: the well-known part goes between host and path (RFC 9728 3.1). */
export function metadataUrl(resource: string): string {
  const [, origin = '', path = ''] = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*)([^#]*)$/.exec(resource) ?? []
  return `${origin}${wellKnown}${path === '/' ? '' : path}`
}

/** The resource whose metadata this address names, by exact comparison. */
export function resourceDescribedAt(config: ResourceConfig, url: string): ProtectedResource | undefined {
  if (!url.includes(wellKnown)) return undefined
  const [asked] = url.split('?')
  return config.resources.find(({ resource }) => metadataUrl(resource) === asked)
}

/** Protected resource metadata (RFC 9728 2, 3.2): `resource` is what the client has to find equal to the address it called. */
export function protectedResourceMetadata(
  config: ResourceConfig,
  described: ProtectedResource,
): HttpResponse {
  const { resource, name, scopes } = described
  return {
    status: 200,
    headers: [['Content-Type', 'application/json'], ['Cache-Control', 'public, max-age=3600'], ...cors],
    body: JSON.stringify({
      resource,
      resource_name: name,
      authorization_servers: config.authorizationServers,
      scopes_supported: scopes,
      bearer_methods_supported: config.bodyToken ? ['header', 'body'] : ['header'],
      ...(config.dpop ? { dpop_signing_alg_values_supported: config.dpop.algs } : {}),
    }),
  }
}
