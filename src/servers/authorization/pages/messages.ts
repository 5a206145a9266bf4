import { escapeHtml } from '#protocol/html.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { layout } from './layout.ts'

/** An error that stays here. It has no form and no link: nothing leads on to an address that was not checked. */
export function errorPage(config: AuthorizationConfig, description: string): string {
  return layout(
    config,
    'This request was refused',
    `<h1>This request was refused</h1><p>${escapeHtml(description)}</p><p>You can close this page.</p>`,
  )
}

/** The page at an address where the server has none. */
export function notFoundPage(config: AuthorizationConfig): string {
  return layout(config, 'Not found', '<h1>Not found</h1><p>There is no such page here.</p>')
}
