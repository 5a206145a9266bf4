import type { AppContext } from '#clients/client-app.ts'
import type { HttpResponse } from '#network/http.ts'
import { toBase64url } from '#protocol/bytes.ts'
import type { CheckResult } from '#protocol/check.ts'
import { signEs256 } from '#protocol/es256.ts'
import { hmacSha256 } from '#protocol/hashes.ts'
import { encodeJwt, type JsonObject } from '#protocol/jwt.ts'
import { exampleKey } from '#protocol/testing/keys.ts'

export const now = 1_795_000_000
export const issuer = 'https://as.example'

/** An app's surroundings in a test, with its checks kept. */
export class Bench implements AppContext {
  now = now
  switches: Record<string, string> = {}
  checks: CheckResult[] = []
  #made = 0
  random = (purpose: string, parent: string) =>
    toBase64url(hmacSha256(`${this.#made++}`, `${purpose} ${parent}`))
  report = (results: readonly CheckResult[]) => {
    this.checks.push(...results)
  }

  /** The check that refused last. */
  get refusedBy(): string | undefined {
    return this.checks.findLast(({ verdict }) => verdict === 'fail')?.id
  }
}

const key = exampleKey('k1')
export const jwks: JsonObject = { keys: [{ ...key.public }] }

/** A JWT of the issuer. */
export function signed(claims: JsonObject, header: JsonObject = {}): string {
  return encodeJwt({ alg: 'ES256', kid: 'k1', typ: 'JWT', ...header }, claims, signEs256(key))
}

/** A good ID token of a login, with something changed; `undefined` leaves a claim out. */
export function idToken(
  claims: Readonly<Record<string, JsonObject[string] | undefined>>,
  header: JsonObject = {},
): string {
  const all = {
    iss: issuer,
    sub: 'u-1001',
    aud: 'client',
    exp: now + 300,
    iat: now,
    auth_time: now,
    name: 'Lina',
    ...claims,
  }
  return signed(
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as JsonObject,
    header,
  )
}

export function json(body: object, status = 200): HttpResponse {
  return { status, headers: [['Content-Type', 'application/json']], body: JSON.stringify(body) }
}

/** What discovery answers. */
export const metadata = json({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/jwks`,
  code_challenge_methods_supported: ['S256'],
  authorization_response_iss_parameter_supported: true,
})
