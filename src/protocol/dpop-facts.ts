import type { ClauseId } from './clauses.ts'
import { sha256Base64url } from './hashes.ts'
import { isRecord } from './json.ts'
import type { Verify } from './jwk.ts'
import { decodeJwt, type Json, type JsonObject, type Jwt } from './jwt.ts'
import { jwkThumbprint } from './thumbprint.ts'

/** What a server knows when a DPoP proof comes in. */
export interface DpopContext {
  /** Values of all `DPoP` header lines of the request. */
  lines: readonly string[]
  method: string
  /** The URI of the request, as the server sees itself. */
  url: string
  /** Seconds since the epoch. */
  now: number
  verify: Verify
  /** Accepted signature algorithms, such as ['ES256']. */
  algs: readonly string[]
  /** Whether a proof with this replay key was seen before; see `proofKey`. */
  seen: (key: string) => boolean
  /** Whether a nonce is one that the server gave out lately; left out where it asks for none (RFC 9449 8, 9). */
  goodNonce?: (nonce: Json | undefined) => boolean
  /** The access token beside the proof, at a protected resource. */
  accessToken?: string
  /** Thumbprint of the key that the access token is bound to. */
  boundTo?: string
}

/** The same with the proof taken apart; `jwk` and `jkt` are there only where they make sense. */
export interface DpopFacts extends DpopContext {
  proof: Jwt | undefined
  jwk: JsonObject | undefined
  jkt: string | undefined
}

/** What the server answers: at the token endpoint 400 with this code, at a resource 401 with it in a challenge. */
export interface DpopRefusal {
  error: 'invalid_dpop_proof' | 'use_dpop_nonce' | 'invalid_token'
  description: string
  clause: ClauseId
}

/** Takes the proof of a request apart. Nothing is judged here. */
export function dpopFacts(context: DpopContext): DpopFacts {
  const [line] = context.lines
  const proof = line === undefined ? undefined : decodeJwt(line.trim())
  const value = proof?.header.jwk
  const jwk = isRecord(value) ? value : undefined
  return { ...context, proof, jwk, jkt: jwk && jwkThumbprint(jwk) }
}

/** The name under which a proof is remembered, in the context of its target (RFC 9449 11.1). Short, whatever was sent. */
export function proofKey({ proof, jkt, method }: DpopFacts): string {
  const { jti, htu } = proof?.claims ?? {}
  return sha256Base64url(JSON.stringify([jkt ?? null, method, htu ?? null, jti ?? null]))
}

/** Makes the refusal of a bad proof. */
export const badProof =
  (description: string, clause: ClauseId = 'rfc9449#4.3') =>
  (): DpopRefusal => ({ error: 'invalid_dpop_proof', description, clause })
