import { sure } from '#protocol/assert.ts'
import { escapeHtml } from '#protocol/html.ts'
import { findClient } from '#servers/authorization/registered.ts'
import type { Interaction } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { layout } from './layout.ts'

/**
 * The login form of one transaction. `trouble` says what was wrong with the last try, after which `username` is put back;
 * a password never is.
 */
export function loginPage(deps: Deps, interaction: Interaction, username: string, trouble = ''): string {
  const { config } = deps
  const client = sure(findClient(deps, interaction.request.clientId), 'client')
  return layout(
    config,
    'Log in',
    `<h1>Log in</h1>
<p>to go on to <strong>${escapeHtml(client.client_name)}</strong></p>
${trouble && `<p class="error" role="alert" id="failed">${escapeHtml(trouble)}</p>`}
<form method="post" action="/login">
<label for="username">User name</label>
<input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required value="${escapeHtml(username)}">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${trouble ? ' aria-describedby="failed"' : ''}>
<div class="row"><button type="submit">Log in</button></div>
<input type="hidden" name="txn" value="${escapeHtml(interaction.id)}">
<input type="hidden" name="csrf" value="${escapeHtml(interaction.csrf)}">
</form>`,
  )
}
