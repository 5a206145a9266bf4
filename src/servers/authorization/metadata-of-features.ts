import type { JsonObject } from '#protocol/jwt.ts'
import { clientAlgs } from './client-keys.ts'
import { everyFeature, type Feature, offers } from './features.ts'
import type { AuthorizationConfig } from './types.ts'

const clientMethods = ['client_secret_basic', 'client_secret_post']

/** What each feature adds to the metadata (RFC 8414 2 and the registries of the extensions). */
const additions: Partial<Record<Feature, (config: AuthorizationConfig) => JsonObject>> = {
  device: ({ issuer }) => ({ device_authorization_endpoint: `${issuer}/device_authorization` }),
  revocation: ({ issuer }) => ({
    revocation_endpoint: `${issuer}/revoke`,
    revocation_endpoint_auth_methods_supported: [...clientMethods, 'none'],
  }),
  introspection: ({ issuer }) => ({
    introspection_endpoint: `${issuer}/introspect`,
    introspection_endpoint_auth_methods_supported: clientMethods,
  }),
  dpop: (config) => ({ dpop_signing_alg_values_supported: clientAlgs(config) }),
  jarm: ({ keys }) => ({
    authorization_signing_alg_values_supported: [...new Set(keys.map(({ alg }) => alg))],
  }),
  claims: () => ({ claims_parameter_supported: true, claim_types_supported: ['normal'] }),
  request_object: (config) => ({
    request_parameter_supported: true,
    request_object_signing_alg_values_supported: [...clientAlgs(config), 'none'],
  }),
  par: ({ issuer, requirePushed }) => ({
    pushed_authorization_request_endpoint: `${issuer}/par`,
    ...(requirePushed ? { require_pushed_authorization_requests: true } : {}),
  }),
  rar: ({ detailTypes = {} }) => {
    const types = Object.keys(detailTypes)
    return types.length === 0 ? {} : { authorization_details_types_supported: types }
  },
  logout: ({ issuer }) => ({ end_session_endpoint: `${issuer}/logout` }),
  registration: ({ issuer }) => ({ registration_endpoint: `${issuer}/register` }),
}

/** The entries of all features that this server offers, and of its authentication contexts if it knows any. */
export function featureMetadata(config: AuthorizationConfig): JsonObject {
  const entries = everyFeature
    .filter((feature) => offers(config, feature))
    .map((feature) => additions[feature]?.(config) ?? {})
  const acr = config.acrValues?.length ? { acr_values_supported: config.acrValues } : {}
  return Object.assign({}, ...entries, acr) as JsonObject
}
