import { createHash } from 'node:crypto'

/**
 * A page with its Content-Security-Policy, as early in it as can be.
 * @param rules makes the policy of the sources (`'sha256-…'`) of the scripts that stand in the page itself
 */
export function withPolicy(html: string, rules: (inline: readonly string[]) => readonly string[]): string {
  const inline = [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )
  const policy = `<meta http-equiv="Content-Security-Policy" content="${rules(inline).join('; ')}">`
  return html.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => `${charset}\n    ${policy}`)
}
