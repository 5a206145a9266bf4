/** `rfc6749#4.1.3`: document, then section. Every check and every field carries one. */
export type ClauseId = `${SpecId}#${string}`

const specs = {
  rfc3986: ['RFC 3986', 'URI: Generic Syntax'],
  rfc6265: ['RFC 6265', 'HTTP State Management (cookies)'],
  rfc6749: ['RFC 6749', 'The OAuth 2.0 Authorization Framework'],
  rfc6750: ['RFC 6750', 'Bearer Token Usage'],
  rfc7515: ['RFC 7515', 'JSON Web Signature'],
  rfc7517: ['RFC 7517', 'JSON Web Key'],
  rfc7518: ['RFC 7518', 'JSON Web Algorithms'],
  rfc7519: ['RFC 7519', 'JSON Web Token'],
  rfc7636: ['RFC 7636', 'Proof Key for Code Exchange (PKCE)'],
  rfc8252: ['RFC 8252', 'OAuth 2.0 for Native Apps'],
  rfc8414: ['RFC 8414', 'Authorization Server Metadata'],
  rfc8707: ['RFC 8707', 'Resource Indicators for OAuth 2.0'],
  rfc8725: ['RFC 8725', 'JSON Web Token Best Current Practices'],
  rfc9110: ['RFC 9110', 'HTTP Semantics'],
  rfc9111: ['RFC 9111', 'HTTP Caching'],
  rfc9207: ['RFC 9207', 'Authorization Server Issuer Identification'],
  rfc9700: ['RFC 9700', 'Best Current Practice for OAuth 2.0 Security'],
  'oidc-core': ['OIDC Core', 'OpenID Connect Core 1.0'],
  'oidc-discovery': ['OIDC Discovery', 'OpenID Connect Discovery 1.0'],
  'oauth-multiple-response-types': ['OAuth Responses', 'OAuth 2.0 Multiple Response Type Encoding Practices'],
  fetch: ['Fetch', 'WHATWG Fetch standard'],
  'fetch-metadata': ['Fetch Metadata', 'W3C Fetch Metadata Request Headers'],
} as const

type SpecId = keyof typeof specs

/** How a clause is written on screen, what its document is called, and where it can be read. */
export function clause(id: ClauseId): { short: string; title: string; href: string } {
  const [spec = '', section = ''] = id.split('#')
  const [name, title] = specs[spec as SpecId]
  // A living standard renumbers its sections: its clauses are anchors, which mean nothing on screen.
  const short = spec in living ? name : `${name} §${section}`
  return { short, title, href: hrefOf(spec as SpecId, section) }
}

const living: Partial<Record<SpecId, string>> = {
  fetch: 'https://fetch.spec.whatwg.org/',
  'fetch-metadata': 'https://w3c.github.io/webappsec-fetch-metadata/',
}

function hrefOf(spec: SpecId, section: string): string {
  if (spec.startsWith('rfc')) {
    const anchor = /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`
    return `https://www.rfc-editor.org/rfc/${spec}#${anchor}`
  }
  if (living[spec] !== undefined) return `${living[spec]}#${section}`
  if (spec === 'oauth-multiple-response-types') {
    return 'https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html'
  }
  return `https://openid.net/specs/openid-connect-${spec.slice(5)}-1_0.html`
}
