import { sure } from '#protocol/assert.ts'
import { escapeHtml } from '#protocol/html.ts'
import { allOf } from '#servers/authorization/parts-of.ts'
import { findClient } from '#servers/authorization/registered.ts'
import type { Interaction } from '#servers/authorization/store.ts'
import type { Deps, User } from '#servers/authorization/types.ts'
import { layout } from './layout.ts'

/** What each scope means to the person who is asked. */
const meanings: Readonly<Record<string, string>> = {
  openid: 'know that it is you (your user number here)',
  profile: 'see your name and profile',
  email: 'see your email address',
  'photos.read': 'see your photos',
  offline_access: 'do all this while you are away',
}

/** The question to the user: which app, which rights, allow or deny. Deny is a button of the same size. */
export function consentPage(deps: Deps, interaction: Interaction, user: User): string {
  const { config } = deps
  const client = sure(findClient(deps, interaction.request.clientId), 'client')
  const { request } = interaction
  const rights = [
    ...request.scope.map(
      (scope) => `<li>${escapeHtml(meanings[scope] ?? scope)} <small>(${escapeHtml(scope)})</small></li>`,
    ),
    ...allOf(config, 'rights').flatMap((of) => of(config, request)),
  ]
  const warnings = allOf(config, 'warning').map((of) => of(deps, interaction))
  return layout(
    config,
    'Allow access',
    `<h1>Allow ${escapeHtml(client.client_name)}?</h1>
<p>You are logged in as <strong>${escapeHtml(user.username)}</strong>. ${escapeHtml(client.client_name)} will be able to:</p>
<ul>${rights.join('')}</ul>
${warnings.filter(Boolean).join('\n')}
<form method="post" action="/consent">
<div class="row"><button class="quiet" type="submit" name="decision" value="deny">Deny</button>
<button type="submit" name="decision" value="allow">Allow</button></div>
<input type="hidden" name="txn" value="${escapeHtml(interaction.id)}">
<input type="hidden" name="csrf" value="${escapeHtml(interaction.csrf)}">
</form>`,
  )
}
