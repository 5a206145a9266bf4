import { isAbsoluteUri } from '#protocol/uri.ts'

/** Schemes that run or show something in the browser itself: no app answers there. */
const dangerous = [
  'javascript',
  'data',
  'vbscript',
  'file',
  'blob',
  'about',
  'filesystem',
  'view-source',
  'ws',
  'wss',
  'ftp',
]
const ownMachine = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?(?:[/?]|$)/
const https = /^https:\/\/[^\s/?#@*]+(?:[/?]|$)/

/** Whether an address on the web, or on the own machine, is one that answers may go to. */
export function isWebAddress(uri: string): boolean {
  return isAbsoluteUri(uri) && /^[\x21-\x7e]+$/.test(uri) && (https.test(uri) || ownMachine.test(uri))
}

/** An app's own scheme: a domain that it owns, read from behind, so that two apps do not take the same (RFC 8252 7.1, 8.4). */
function isPrivateUse(uri: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? ''
  return (
    isAbsoluteUri(uri) && /^[\x21-\x7e]+$/.test(uri) && scheme.includes('.') && !dangerous.includes(scheme)
  )
}

/**
 * Whether a redirect URI can be registered: https, the own machine, or an app's own scheme (RFC 6749 3.1.2, RFC 8252 7).
 * Tokens at the front go to https only, and for a native app to its own machine or scheme (OpenID Connect Registration 2).
 */
export function isRegistrable(
  uri: string,
  { native, frontTokens }: { native: boolean; frontTokens: boolean },
): boolean {
  if (frontTokens && !native)
    return https.test(uri) && isWebAddress(uri) && !/^https:\/\/localhost(?:[:/?]|$)/i.test(uri)
  return isWebAddress(uri) || isPrivateUse(uri)
}
