import { fromBase64url, textOf, toBase64url, utf8 } from './bytes.ts'
import { isRecord, type Json, parseJson } from './json.ts'

export type { Json } from './json.ts'
export type JsonObject = { readonly [name: string]: Json }

/** A JWS in compact form, taken apart. Decoding proves nothing: see `verifyJwt`. */
export interface Jwt {
  header: JsonObject
  claims: JsonObject
  /** base64url, as it stood. */
  signature: string
  signingInput: string
}

/** Signs `signingInput` (ASCII) with the key named `kid`, or with the only or first one, and answers base64url. */
export type Sign = (signingInput: string, kid?: string) => string

/** Parses a JSON object; undefined for anything else. */
export function parseObject(text: string): JsonObject | undefined {
  const value = parseJson(text)
  return isRecord(value) ? value : undefined
}

/** Encodes and signs a JWT (RFC 7515 3.1, RFC 7519 7.1). */
export function encodeJwt(header: JsonObject, claims: JsonObject, sign: Sign): string {
  const signingInput = `${encodePart(header)}.${encodePart(claims)}`
  return `${signingInput}.${sign(signingInput)}`
}

/** Takes a compact JWS apart (RFC 7519 7.2, steps 1 to 7); undefined where it is none. */
export function decodeJwt(token: string): Jwt | undefined {
  const parts = token.split('.')
  const [head = '', payload = '', signature = ''] = parts
  const header = decodePart(head)
  const claims = decodePart(payload)
  if (parts.length !== 3 || header === undefined || claims === undefined) return undefined
  return { header, claims, signature, signingInput: `${head}.${payload}` }
}

/** Puts other claims into a token and leaves the signature as it was: what a forger can do without the key. */
export function replaceClaims(token: string, claims: JsonObject): string {
  const [head = '', , signature = ''] = token.split('.')
  return `${head}.${encodePart(claims)}.${signature}`
}

function encodePart(part: JsonObject): string {
  return toBase64url(utf8(JSON.stringify(part)))
}

function decodePart(text: string): JsonObject | undefined {
  const bytes = fromBase64url(text)
  const json = bytes && textOf(bytes)
  return json === undefined ? undefined : parseObject(json)
}
