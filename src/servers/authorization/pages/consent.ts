import { sure } from '#protocol/assert.ts'
import { escapeHtml } from '#protocol/html.ts'
import { findClient } from '#servers/authorization/registered.ts'
import type { AuthorizationRequest, Interaction } from '#servers/authorization/store.ts'
import type { Deps, User } from '#servers/authorization/types.ts'
import { spelled } from '#servers/authorization/user-code.ts'
import { claimItems, detailItems } from './details.ts'
import { layout } from './layout.ts'

/** What each scope means to the person who is asked. */
const meanings: Readonly<Record<string, string>> = {
  openid: 'know that it is you (your user number here)',
  profile: 'see your name and profile',
  email: 'see your email address',
  offline_access: 'do all this while you are away',
}

/** A client that registered itself can call itself anything: who is asked sees where the answer goes (RFC 7591 5). */
function stranger({ store }: Deps, { clientId, redirectUri }: AuthorizationRequest): string {
  if (!store.clients.has(clientId) || redirectUri === '') return ''
  return `\n<p>Nobody here has checked this app. The answer goes to <strong>${escapeHtml(redirectUri.split(/[?#]/)[0] ?? '')}</strong>.</p>`
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
    ...claimItems(request),
    ...detailItems(config, request),
  ]
  return layout(
    config,
    'Allow access',
    `<h1>Allow ${escapeHtml(client.client_name)}?</h1>
<p>You are logged in as <strong>${escapeHtml(user.username)}</strong>. ${escapeHtml(client.client_name)} will be able to:</p>
<ul>${rights.join('')}</ul>${stranger(deps, request)}
${deviceQuestion(deps, interaction)}
<form method="post" action="/consent">
<div class="row"><button class="quiet" type="submit" name="decision" value="deny">Deny</button>
<button type="submit" name="decision" value="allow">Allow</button></div>
<input type="hidden" name="txn" value="${escapeHtml(interaction.id)}">
<input type="hidden" name="csrf" value="${escapeHtml(interaction.csrf)}">
</form>`,
  )
}

/** Nothing but this question stops somebody who sends the code of his own device around (RFC 8628 5.4). */
function deviceQuestion({ store, switches }: Deps, { device }: Interaction): string {
  const shown = store.devices.get(device ?? '')
  if (shown === undefined || switches['SW-DEV-CONFIRM'] === 'off') return ''
  return `<p>Does a device in front of you show the code <strong>${escapeHtml(spelled(shown.userCode))}</strong>? If somebody sent you this code, press Deny.</p>`
}
