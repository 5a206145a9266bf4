import { escapeHtml } from '#protocol/html.ts'
import type { OAuth1Config } from '#servers/oauth1/types.ts'
import { layout } from '#servers/page-layout.ts'

/** A page that only says something: no form and no link leads on from it. */
export function messagePage(config: OAuth1Config, title: string, text: string): string {
  return layout(
    config,
    title,
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><p>You can close this page.</p>`,
  )
}

/** `oob`: the person carries the verifier to the app by hand (RFC 5849 2.1, 2.2). */
export function verifierPage(config: OAuth1Config, app: string, verifier: string): string {
  return layout(
    config,
    'Go back to the app',
    `<h1>You allowed ${escapeHtml(app)}</h1><p>Type this verifier: <strong>${escapeHtml(verifier)}</strong></p><p>Type it into ${escapeHtml(app)}, and nowhere else.</p>`,
  )
}
