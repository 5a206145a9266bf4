import { sha256Base64url } from './hashes.ts'

const unreserved43to128 = /^[A-Za-z0-9\-._~]{43,128}$/

/** 43 to 128 unreserved characters (RFC 7636 4.1). */
export function isCodeVerifier(text: string): boolean {
  return unreserved43to128.test(text)
}

/** The same alphabet and length bind the challenge (RFC 7636 4.2). */
export function isCodeChallenge(text: string): boolean {
  return unreserved43to128.test(text)
}

/** code_challenge = BASE64URL(SHA256(ASCII(code_verifier))) (RFC 7636 4.2, method S256). */
export function codeChallengeOf(verifier: string): string {
  return sha256Base64url(verifier)
}
