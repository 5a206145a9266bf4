import type { Pair } from '#protocol/pairs.ts'

/** A change of a good request, and the answer that a clause demands. Where a list stands, every value conforms. */
export interface Case {
  id: string
  flow: string
  description: string
  clause: string
  exec: boolean
  mutation: Mutation
  expected: Expected
}

export interface Mutation {
  base: string
  set?: Readonly<Record<string, unknown>>
  append?: Readonly<Record<string, string>>
  remove?: readonly string[]
  method?: string
  headers?: Readonly<Record<string, string>>
  /** Parameters go into the query, where they must not be. */
  in?: 'query'
  /** What the person at the browser does. */
  user?: string
  auth?: string
  token?: string
  /** The scope that the first token is asked for. */
  grantScope?: string
  /** What happens before the request under test. */
  before?: readonly string[]
  /** Seconds by which the clock moves before it. */
  advance?: number | 'expires_in+5'
  proof?: ProofChange
  signature?: string
  tokenSecret?: string
  /** No Authorization header at all. */
  bare?: boolean
  /** A body that the OAuth 1.0 signature does not cover. */
  unsignedBody?: Readonly<Record<string, string>>
}

/** Changes of a DPoP proof (RFC 9449 4.2); `iat` is an offset in seconds, a claim that is null is left out. */
export interface ProofChange {
  none_at_all?: boolean
  none?: boolean
  hs256?: boolean
  privateJwk?: boolean
  noJwk?: boolean
  newKey?: boolean
  duplicate?: boolean
  claims?: Readonly<Record<string, string | number | null>>
}

export interface Expected {
  status: number | readonly number[]
  error: string | null | readonly (string | null)[]
  delivery: Delivery
  or_delivery?: Delivery | readonly Delivery[]
  in?: string | readonly string[]
  state_echoed?: boolean
  absent?: readonly string[]
  no_store?: boolean
  www_authenticate?: string
  response_header?: 'DPoP-Nonce'
  scheme?: string | readonly string[]
  scheme_optional?: boolean
  parameters?: readonly string[]
  body?: Readonly<Record<string, unknown>>
}

type Delivery = 'page' | 'redirect' | 'json' | 'www-authenticate' | 'accepted' | 'open-redirect'

/** What came of it. */
export interface Observed {
  delivery: Delivery
  status: number
  error: string | null
  /** How a redirect carries its parameters, and which they are. */
  in?: 'query' | 'fragment' | 'form_post'
  params?: URLSearchParams
  challenge?: string
  json?: Readonly<Record<string, unknown>>
  cacheControl?: string
  /** What the next DPoP proof needs (RFC 9449 8.1). */
  nonce?: string
  text: string
}

export type Values = Readonly<Record<string, string>>

/** A good request's parameters, changed as the case wants it; `{{name}}` stands for a value of this run. */
export function mutated(
  good: readonly Pair[],
  { set, append, remove }: Mutation,
  values: Values = {},
): Pair[] {
  const fill = (text: unknown) =>
    String(text).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? `<${name}>`)
  const kept = good.filter(([name]) => !remove?.includes(name))
  const changed = kept.map(([name, value]): Pair => [name, set && name in set ? fill(set[name]) : value])
  const fresh = Object.entries(set ?? {}).filter(([name]) => !kept.some(([known]) => known === name))
  return [
    ...changed,
    ...[...fresh, ...Object.entries(append ?? {})].map(([name, value]): Pair => [name, fill(value)]),
  ]
}

/** What a case may write as one or as a list, as a list; none where there is nothing. */
export function listOf<T>(one: T | readonly T[] | undefined): readonly T[] {
  return one === undefined ? [] : Array.isArray(one) ? one : [one as T]
}
