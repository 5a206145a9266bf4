import { escapeHtml } from '#protocol/html.ts'
import type { Interaction } from '#servers/authorization/store.ts'
import type { AuthorizationConfig, Deps } from '#servers/authorization/types.ts'
import { spelled } from '#servers/authorization/user-code.ts'
import { layout } from './layout.ts'

/**
 * Where a person types the code of a device. A code that came with the link is filled in and still has to be confirmed:
 * the link can be somebody else's (RFC 8628 3.3.1, 5.4).
 */
export function userCodePage(config: AuthorizationConfig, userCode: string, wrong = false): string {
  return layout(
    config,
    'Connect a device',
    `<h1>Connect a device</h1>
<p>Type the code that your device shows. Go on only if you started this yourself, and the code is on a screen in front of you.</p>
${wrong ? '<p class="error" role="alert" id="failed">This code was not found.</p>' : ''}
<form method="post" action="/device">
<label for="user_code">Code</label>
<input id="user_code" name="user_code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" required value="${escapeHtml(userCode)}"${wrong ? ' aria-describedby="failed"' : ''}>
<div class="row"><button type="submit">Continue</button></div>
</form>`,
  )
}

/** The end on this screen; the device hears of it when it asks next. */
export function deviceDonePage(config: AuthorizationConfig, deviceName: string, allowed: boolean): string {
  const name = escapeHtml(deviceName)
  return allowed
    ? layout(
        config,
        'Device connected',
        `<h1>Done</h1><p><strong>${name}</strong> is connected. You can go back to it and close this page.</p>`,
      )
    : layout(
        config,
        'Device not connected',
        `<h1>Not connected</h1><p><strong>${name}</strong> gets nothing. You can close this page.</p>`,
      )
}

/** Nothing but this question stops somebody who sends the code of his own device around (RFC 8628 5.4). */
export function deviceQuestion({ store, switches }: Deps, { device }: Interaction): string {
  const shown = store.devices.get(device ?? '')
  if (shown === undefined || switches['SW-DEV-CONFIRM'] === 'off') return ''
  return `<p>Does a device in front of you show the code <strong>${escapeHtml(spelled(shown.userCode))}</strong>? If somebody sent you this code, press Deny.</p>`
}
