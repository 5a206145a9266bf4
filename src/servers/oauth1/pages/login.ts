import { escapeHtml } from '#protocol/html.ts'
import type { Visit } from '#servers/oauth1/store.ts'
import type { OAuth1Config } from '#servers/oauth1/types.ts'
import { layout } from '#servers/page-layout.ts'

/** The login form of one visit. `username` is put back after a try that had `trouble`; a password never is. */
export function loginPage(
  config: OAuth1Config,
  visit: Visit,
  app: string,
  username: string,
  trouble = '',
): string {
  return layout(
    config,
    'Log in',
    `<h1>Log in</h1>
<p>to go on to <strong>${escapeHtml(app)}</strong></p>
${trouble && `<p class="error" role="alert" id="failed">${escapeHtml(trouble)}</p>`}
<form method="post" action="/oauth1/login">
<label for="username">User name</label>
<input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required value="${escapeHtml(username)}">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${trouble ? ' aria-describedby="failed"' : ''}>
<div class="row"><button type="submit">Log in</button></div>
<input type="hidden" name="oauth_token" value="${escapeHtml(visit.token)}">
<input type="hidden" name="csrf" value="${escapeHtml(visit.csrf)}">
</form>`,
  )
}
