import { escapeHtml } from '#protocol/html.ts'
import type { PendingLogout } from '#servers/authorization/store.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { layout } from './layout.ts'

/** Asks whether to log out here too: another site could have sent the browser (RP-Initiated Logout 2). */
export function logoutPage(
  config: AuthorizationConfig,
  pending: PendingLogout,
  username: string,
  client?: string,
): string {
  return layout(
    config,
    'Log out',
    `<h1>Log out of ${escapeHtml(config.name)}?</h1>
<p>You are logged in as <strong>${escapeHtml(username)}</strong>.${client === undefined ? '' : ` ${escapeHtml(client)} asks whether you want to log out here too.`}</p>
<form method="post" action="/logout/confirm">
<div class="row"><button type="submit" name="logout" value="yes">Log out</button>
<button class="quiet" type="submit" name="logout" value="no">No, stay</button></div>
<input type="hidden" name="txn" value="${escapeHtml(pending.id)}">
</form>`,
  )
}

/** The end of it, where nobody waits for the browser. */
export function loggedOutPage(config: AuthorizationConfig): string {
  return layout(config, 'Logged out', '<h1>You are logged out</h1><p>You can close this page.</p>')
}

/** The page for whoever was asked and has not left (OpenID Connect RP-Initiated Logout 2). */
export function stillLoggedInPage(config: AuthorizationConfig): string {
  return layout(config, 'Still logged in', '<h1>You are still logged in</h1><p>You can close this page.</p>')
}
