import { escapeHtml } from '#protocol/html.ts'
import type { Interaction } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'

/** A client that registered itself can call itself anything: who is asked sees where the answer goes (RFC 7591 5). */
export function stranger({ store }: Deps, { request }: Interaction): string {
  const { clientId, redirectUri } = request
  if (!store.clients.has(clientId) || redirectUri === '') return ''
  return `<p>Nobody here has checked this app. The answer goes to <strong>${escapeHtml(redirectUri.split(/[?#]/)[0] ?? '')}</strong>.</p>`
}
