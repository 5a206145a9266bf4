import type { Annotations } from './annotation.ts'

/** The discovery document: what the server can do. */
export const abilities = {
  response_types_supported: {
    what: 'Answers that /authorize can give.',
    why: 'Only code: no tokens in the address bar.',
    clause: 'oidc-discovery#3',
  },
  response_modes_supported: {
    what: 'Ways in which the answer can travel.',
    why: 'If left out, it means query and fragment.',
    clause: 'oidc-discovery#3',
  },
  grant_types_supported: {
    what: 'What an app can bring to /token.',
    why: 'If left out, it means authorization_code and implicit.',
    clause: 'oidc-discovery#3',
  },
  code_challenge_methods_supported: {
    what: 'PKCE methods of this server.',
    why: 'If it is missing, the app cannot know whether PKCE protects it.',
    clause: 'rfc8414#2',
  },
  authorization_response_iss_parameter_supported: {
    what: 'The server puts iss into every answer of /authorize.',
    why: 'Then the app must refuse an answer without iss.',
    clause: 'rfc9207#3',
  },
  id_token_signing_alg_values_supported: {
    what: 'How ID tokens can be signed.',
    why: 'A real server must offer RS256 too. In this tab there is only ES256.',
    clause: 'oidc-discovery#3',
  },
  token_endpoint_auth_methods_supported: {
    what: 'How an app can prove who it is at /token.',
    why: 'none is for public clients, such as an app on a phone.',
    clause: 'oidc-discovery#3',
  },
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
  subject_types_supported: {
    what: 'Whether all apps see the same sub.',
    why: 'public: the same. pairwise: a different one for each app.',
    clause: 'oidc-core#8',
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
  request_uri_parameter_supported: {
    what: 'Whether the server fetches the request from an address.',
    why: 'If left out, it means yes. So a careful server writes false.',
    clause: 'oidc-discovery#3',
  },
  require_request_uri_registration: {
    what: 'Whether such addresses must be registered first.',
    why: 'If left out, it means no.',
    clause: 'oidc-discovery#3',
  },
} satisfies Annotations
