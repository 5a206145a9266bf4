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
  subject_types_supported: {
    what: 'Whether all apps see the same sub.',
    why: 'public: the same. pairwise: a different one for each app.',
    clause: 'oidc-core#8',
  },
  request_uri_parameter_supported: {
    what: 'Whether the server fetches the request from an address.',
    why: 'If left out, it means yes. So a careful server writes false.',
    clause: 'oidc-discovery#3',
  },
} satisfies Annotations
