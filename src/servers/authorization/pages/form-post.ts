import type { HttpResponse } from '#network/http.ts'
import { escapeHtml } from '#protocol/html.ts'
import type { Pair } from '#protocol/pairs.ts'
import { page } from '#servers/authorization/respond.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { layout } from './layout.ts'

/** The page's one script; the policy below names it by its SHA-256. */
export const script = 'document.forms[0].submit()'
const scriptHash = 'sha256-ePniVEkSivX/c7XWBGafqh8tSpiRrKiqYeqbG7N1TOE='

/**
 * A page whose form carries the answer to the client by POST (OAuth 2.0 Form Post Response Mode 2). The script presses
 * the button at once; without scripts a person does.
 */
export function formPost(config: AuthorizationConfig, action: string, pairs: readonly Pair[]): HttpResponse {
  const inputs = pairs.map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  )
  const html = layout(
    config,
    'Back to the app',
    `<h1>Back to the app</h1>
<p>Your browser now hands the answer to the app. If nothing happens, press the button.</p>
<form method="post" action="${escapeHtml(action)}">
${inputs.join('\n')}
<div class="row"><button type="submit">Continue</button></div>
</form>
<script>${script}</script>`,
  )
  const { headers, ...response } = page(200, html)
  const others = headers.filter(([name]) => name !== 'Content-Security-Policy')
  return { ...response, headers: [...others, ['Content-Security-Policy', policyFor(action)]] }
}

/**
 * The form may go to the client's host only. Its whole origin, since browsers hold redirects of the client's answer to
 * the same list; the bare scheme where the host cannot stand in a policy (CSP 2.3.1: `[::1]`).
 */
function policyFor(action: string): string {
  const [, scheme = 'https'] = /^([a-z][a-z0-9+.-]*):/i.exec(action) ?? []
  const [origin = `${scheme}:`] = /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?=[/?]|$)/i.exec(action) ?? []
  return `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; form-action ${origin}; frame-ancestors 'none'; base-uri 'none'`
}
