/** `rfc6749#4.1.3`: document, then section. Every check and every field carries one. */
export type ClauseId = `${SpecId}#${string}`

const specs = {
  rfc3986: ['RFC 3986', 'URI: Generic Syntax'],
  rfc5849: ['RFC 5849', 'The OAuth 1.0 Protocol'],
  rfc6265: ['RFC 6265', 'HTTP State Management (cookies)'],
  rfc6749: ['RFC 6749', 'The OAuth 2.0 Authorization Framework'],
  rfc6750: ['RFC 6750', 'Bearer Token Usage'],
  rfc7009: ['RFC 7009', 'OAuth 2.0 Token Revocation'],
  rfc7515: ['RFC 7515', 'JSON Web Signature'],
  rfc7517: ['RFC 7517', 'JSON Web Key'],
  rfc7518: ['RFC 7518', 'JSON Web Algorithms'],
  rfc7519: ['RFC 7519', 'JSON Web Token'],
  rfc7591: ['RFC 7591', 'OAuth 2.0 Dynamic Client Registration'],
  rfc7636: ['RFC 7636', 'Proof Key for Code Exchange (PKCE)'],
  rfc7638: ['RFC 7638', 'JSON Web Key (JWK) Thumbprint'],
  rfc7662: ['RFC 7662', 'OAuth 2.0 Token Introspection'],
  rfc8252: ['RFC 8252', 'OAuth 2.0 for Native Apps'],
  rfc8414: ['RFC 8414', 'Authorization Server Metadata'],
  rfc8628: ['RFC 8628', 'OAuth 2.0 Device Authorization Grant'],
  rfc8693: ['RFC 8693', 'OAuth 2.0 Token Exchange'],
  rfc8707: ['RFC 8707', 'Resource Indicators for OAuth 2.0'],
  rfc8725: ['RFC 8725', 'JSON Web Token Best Current Practices'],
  rfc9068: ['RFC 9068', 'JWT Profile for OAuth 2.0 Access Tokens'],
  rfc9101: ['RFC 9101', 'JWT-Secured Authorization Request (JAR)'],
  rfc9110: ['RFC 9110', 'HTTP Semantics'],
  rfc9111: ['RFC 9111', 'HTTP Caching'],
  rfc9126: ['RFC 9126', 'OAuth 2.0 Pushed Authorization Requests'],
  rfc9207: ['RFC 9207', 'Authorization Server Issuer Identification'],
  rfc9396: ['RFC 9396', 'OAuth 2.0 Rich Authorization Requests'],
  rfc9449: ['RFC 9449', 'OAuth 2.0 Demonstrating Proof of Possession (DPoP)'],
  rfc9470: ['RFC 9470', 'OAuth 2.0 Step Up Authentication Challenge Protocol'],
  rfc9700: ['RFC 9700', 'Best Current Practice for OAuth 2.0 Security'],
  rfc9728: ['RFC 9728', 'OAuth 2.0 Protected Resource Metadata'],
  rfc10017: ['RFC 10017', 'OAuth 2.0 for Browser-Based Applications'],
  'oidc-core': ['OIDC Core', 'OpenID Connect Core 1.0'],
  'oidc-discovery': ['OIDC Discovery', 'OpenID Connect Discovery 1.0'],
  'oidc-registration': ['OIDC Registration', 'OpenID Connect Dynamic Client Registration 1.0'],
  'oidc-rpinitiated': ['OIDC Logout', 'OpenID Connect RP-Initiated Logout 1.0'],
  'oauth-multiple-response-types': ['OAuth Responses', 'OAuth 2.0 Multiple Response Type Encoding Practices'],
  'oauth-form-post': ['OAuth Form Post', 'OAuth 2.0 Form Post Response Mode'],
  jarm: ['JARM', 'JWT Secured Authorization Response Mode for OAuth 2.0'],
  fetch: ['Fetch', 'WHATWG Fetch standard'],
  'fetch-metadata': ['Fetch Metadata', 'W3C Fetch Metadata Request Headers'],
} as const

type SpecId = keyof typeof specs

/** How a clause is written on screen, what its document is called, and where it can be read. */
export function clause(id: ClauseId): { short: string; title: string; href: string } {
  const [spec = '', section = ''] = id.split('#')
  const [name, title] = specs[spec as SpecId]
  // A living standard renumbers its sections: its clauses are anchors, which mean nothing on screen.
  const short = spec in living ? name : `${name} ${isAppendix(section) ? 'Appendix ' : '§'}${section}`
  return { short, title, href: hrefOf(spec as SpecId, section) }
}

const isAppendix = (section: string) => /^[A-Z]/.test(section)

const living: Partial<Record<SpecId, string>> = {
  fetch: 'https://fetch.spec.whatwg.org/',
  'fetch-metadata': 'https://w3c.github.io/webappsec-fetch-metadata/',
}

function hrefOf(spec: SpecId, section: string): string {
  if (spec.startsWith('rfc')) {
    const anchor = isAppendix(section) ? `appendix-${section}` : `section-${section}`
    return `https://www.rfc-editor.org/rfc/${spec}#${anchor}`
  }
  if (living[spec] !== undefined) return `${living[spec]}#${section}`
  if (spec === 'oauth-multiple-response-types') {
    return 'https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html'
  }
  if (spec === 'oauth-form-post') return 'https://openid.net/specs/oauth-v2-form-post-response-mode-1_0.html'
  if (spec === 'jarm') return 'https://openid.net/specs/oauth-v2-jarm.html'
  return `https://openid.net/specs/openid-connect-${spec.slice(5)}-1_0.html`
}
