import type { ClauseId } from '#protocol/clauses.ts'
import type { Theme } from './themes.ts'

/** Which notes the clauses of a flow's arrows announce: loaded when nothing else is to do, before a message needs them. */
const marks: readonly (readonly [clause: RegExp, themes: readonly Theme[]])[] = [
  [/^rfc5849#/, ['oauth1', 'web']],
  [/^rfc8628#/, ['device', 'api']],
  [/^rfc6265#|^rfc10017#|^oauth-form-post#/, ['web', 'apps']],
  [/^rfc6749#(?:2\.3|4\.3|4\.4|6)(?:\.|$)/, ['apps', 'api']],
  [/^rfc6750#/, ['api']],
  [/^rfc9449#/, ['proof', 'api']],
]

/** A login by code with PKCE announces none but its own. */
export function announced(arrows: readonly { specs: readonly ClauseId[] }[]): readonly Theme[] {
  const specs = arrows.flatMap((arrow) => arrow.specs)
  return [
    ...new Set(marks.flatMap(([clause, themes]) => (specs.some((spec) => clause.test(spec)) ? themes : []))),
  ]
}
