import { type CallbackFacts, codeCallbackChecks } from '#clients/shared/callback-checks.ts'
import { splitUrl } from '#network/http.ts'
import { type Check, check } from '#protocol/check.ts'

export interface LinkFacts extends CallbackFacts {
  /** The link that the phone opened the app with. */
  url: string
  /** The address that the app sent with the request of this login. */
  redirectUri: string
}

/**
 * The checks of the link that brings the answer. A phone hands an app only its own links, but it has more than one server
 * to get them from: each login has its address, and the answer must come to that one (RFC 8252 8.10).
 */
export const linkChecks: readonly Check<LinkFacts, string>[] = [
  check(
    'CK-CALLBACK-URI',
    'rfc8252#8.10',
    'the answer comes to the redirect URI of this login',
    ({ url, redirectUri }) => {
      const { base } = splitUrl(url)
      return { ok: base === redirectUri, saw: base, wanted: redirectUri }
    },
    () => 'The answer came to an address that this app did not ask for.',
  ),
  ...codeCallbackChecks,
]
