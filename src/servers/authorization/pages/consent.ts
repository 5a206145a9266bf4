import { sure } from '#protocol/assert.ts'
import { escapeHtml } from '#protocol/html.ts'
import type { Interaction } from '#servers/authorization/store.ts'
import type { AuthorizationConfig, User } from '#servers/authorization/types.ts'
import { layout } from './layout.ts'

/** What each scope means to the person who is asked. */
const meanings: Readonly<Record<string, string>> = {
  openid: 'know that it is you (your user number here)',
  profile: 'see your name and profile',
  email: 'see your email address',
}

/** The question to the user: which app, which rights, allow or deny. Deny is a button of the same size. */
export function consentPage(config: AuthorizationConfig, interaction: Interaction, user: User): string {
  const client = sure(
    config.clients.find((known) => known.client_id === interaction.request.clientId),
    'client',
  )
  const rights = interaction.request.scope.map(
    (scope) => `<li>${escapeHtml(meanings[scope] ?? scope)} <small>(${escapeHtml(scope)})</small></li>`,
  )
  return layout(
    config,
    'Allow access',
    `<h1>Allow ${escapeHtml(client.client_name)}?</h1>
<p>You are logged in as <strong>${escapeHtml(user.username)}</strong>. ${escapeHtml(client.client_name)} will be able to:</p>
<ul>${rights.join('')}</ul>
<form method="post" action="/consent">
<div class="row"><button class="quiet" type="submit" name="decision" value="deny">Deny</button>
<button type="submit" name="decision" value="allow">Allow</button></div>
<input type="hidden" name="txn" value="${escapeHtml(interaction.id)}">
<input type="hidden" name="csrf" value="${escapeHtml(interaction.csrf)}">
</form>`,
  )
}
