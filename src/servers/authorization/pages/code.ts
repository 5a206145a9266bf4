import { escapeHtml } from '#protocol/html.ts'
import type { Interaction } from '#servers/authorization/store.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { layout } from './layout.ts'

/** Asks for the one-time code that was sent to the user. `trouble` says what was wrong with the last one. */
export function codePage(config: AuthorizationConfig, interaction: Interaction, trouble = ''): string {
  return layout(
    config,
    'Your code',
    `<h1>Your code</h1>
<p>This app wants to be sure that it is you. Type the six digits that we have just sent you.</p>
${trouble && `<p class="error" role="alert" id="failed">${escapeHtml(trouble)}</p>`}
<form method="post" action="/login/code">
<label for="code">Code</label>
<input id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" required${trouble ? ' aria-describedby="failed"' : ''}>
<div class="row"><button type="submit">Continue</button></div>
<input type="hidden" name="txn" value="${escapeHtml(interaction.id)}">
<input type="hidden" name="csrf" value="${escapeHtml(interaction.csrf)}">
</form>`,
  )
}
