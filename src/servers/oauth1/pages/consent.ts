import { escapeHtml } from '#protocol/html.ts'
import type { Visit } from '#servers/oauth1/store.ts'
import type { Consumer, OAuth1Config, OAuth1User } from '#servers/oauth1/types.ts'
import { layout } from '#servers/page-layout.ts'

/** What each right means to the person who is asked. */
const meanings: Readonly<Record<string, string>> = {
  'photos.read': 'see your photos',
  'photos.delete': 'delete your photos',
  'api:read': 'see your account here',
}

/** "May PaperKite see your photos?" The name comes from our own records, never from the link (RFC 5849 4.7). */
export function consentPage(
  config: OAuth1Config,
  visit: Visit,
  { client_name, scope }: Consumer,
  { username }: OAuth1User,
): string {
  const app = escapeHtml(client_name)
  const rights = scope
    .split(' ')
    .filter(Boolean)
    .map((right) => `<li>${escapeHtml(meanings[right] ?? right)} <small>(${escapeHtml(right)})</small></li>`)
  return layout(
    config,
    'Allow access',
    `<h1>Allow ${app}?</h1>
<p>You are logged in as <strong>${escapeHtml(username)}</strong>. ${app} will be able to:</p>
<ul>${rights.join('')}</ul>
<form method="post" action="/oauth1/authorize">
<div class="row"><button class="quiet" type="submit" name="decision" value="deny">Deny</button>
<button type="submit" name="decision" value="allow">Allow</button></div>
<input type="hidden" name="oauth_token" value="${escapeHtml(visit.token)}">
<input type="hidden" name="csrf" value="${escapeHtml(visit.csrf)}">
</form>`,
  )
}
