import { matchesRedirectUri } from '#protocol/uri.ts'

/**
 * Compares a redirect URI with a registered one. Exactly, unless a lesson shows what patterns lead to (RFC 9700 4.1.1):
 * `prefix` looks only at the beginning, `wildcard` allows every sub-domain and path.
 */
export function matchesBy(mode: string | undefined, registered: string, requested: string): boolean {
  if (matchesRedirectUri(registered, requested)) return true
  const [, scheme = '', host = ''] = /^(https?):\/\/([^/?#]+)/.exec(registered) ?? []
  if (host === '') return false
  if (mode === 'prefix') return requested.startsWith(`${scheme}://${host}`)
  return (
    mode === 'wildcard' && new RegExp(`^${scheme}://(?:[a-z0-9-]+\\.)*${quoted(host)}(?:/|$)`).test(requested)
  )
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
