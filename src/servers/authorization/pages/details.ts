import { escapeHtml } from '#protocol/html.ts'
import type { AuthorizationRequest } from '#servers/authorization/store.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'

/** The rights in detail as list items: what the type means, and each value that the app wrote (RFC 9396 12). */
export function detailItems(config: AuthorizationConfig, request: AuthorizationRequest): string[] {
  return (request.authorizationDetails ?? []).map(({ type, ...fields }) => {
    const name = String(type)
    const { meaning = name } = config.detailTypes?.[name] ?? {}
    const values = Object.entries(fields).map(
      ([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    )
    return `<li>${escapeHtml(meaning)} <small>(${escapeHtml(values.join(', '))})</small></li>`
  })
}

/** Single claims that the app asks for by name, beside its scopes (OpenID Connect Core 5.5). */
export function claimItems({ claims }: AuthorizationRequest): string[] {
  const names = new Set([...(claims?.idToken ?? []), ...(claims?.userinfo ?? [])])
  return [...names].map((name) => `<li>see <small>(${escapeHtml(name)})</small></li>`)
}
