import type { Annotations } from './annotation.ts'

/** The discovery document: addresses and abilities that a login does not need. */
export const rareDiscovery = {
  registration_endpoint: {
    what: 'Where new apps can register themselves.',
    clause: 'oidc-discovery#3',
  },
  revocation_endpoint: { what: 'Where an app gives a token back.', clause: 'rfc8414#2' },
  device_authorization_endpoint: {
    what: 'Where a device without a browser gets its codes.',
    clause: 'rfc8628#4',
  },
  introspection_endpoint: { what: 'Where an API asks about a token.', clause: 'rfc8414#2' },
  service_documentation: { what: 'A page for developers.', clause: 'oidc-discovery#3' },
  ui_locales_supported: { what: 'Languages of the pages.', clause: 'oidc-discovery#3' },
  claims_locales_supported: { what: 'Languages of names and other claims.', clause: 'oidc-discovery#3' },
  op_policy_uri: { what: 'How apps may use the data of users.', clause: 'oidc-discovery#3' },
  op_tos_uri: { what: 'The terms of service of the server.', clause: 'oidc-discovery#3' },
  revocation_endpoint_auth_methods_supported: {
    what: 'How an app can prove who it is when it gives a token back.',
    clause: 'rfc8414#2',
  },
  introspection_endpoint_auth_methods_supported: {
    what: 'How an API can prove who it is when it asks about a token.',
    why: 'none is missing here: nobody may ask without a secret.',
    clause: 'rfc8414#2',
  },
  dpop_signing_alg_values_supported: {
    what: 'How an app can sign the proof that a token is its own.',
    clause: 'rfc9449#5.1',
  },
  prompt_values_supported: {
    what: 'Values of prompt that the server understands.',
  },
  acr_values_supported: { what: 'Strengths of login that the server knows.', clause: 'oidc-discovery#3' },
  display_values_supported: { what: 'Layouts of the pages.', clause: 'oidc-discovery#3' },
  claim_types_supported: {
    what: 'Where claims come from: normal means from this server.',
    clause: 'oidc-core#5.6',
  },
  claims_parameter_supported: {
    what: 'Whether single claims can be asked for.',
    why: 'If left out, it means no.',
    clause: 'oidc-discovery#3',
  },
  request_parameter_supported: {
    what: 'Whether the request may stand inside a JWT.',
    why: 'If left out, it means no.',
    clause: 'oidc-discovery#3',
  },
  require_request_uri_registration: {
    what: 'Whether such addresses must be registered first.',
    why: 'If left out, it means no.',
    clause: 'oidc-discovery#3',
  },
} satisfies Annotations
