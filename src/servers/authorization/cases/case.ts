import type { HttpResponse } from '#network/http.ts'
import type { Pair } from '#protocol/pairs.ts'

/** A change of a good request, and the answer that a clause demands. Where `expected` lists several, every one conforms. */
export interface Case {
  id: string
  description: string
  clause: string
  mutation: {
    base: string
    set?: Readonly<Record<string, string>>
    append?: Readonly<Record<string, string>>
    remove?: readonly string[]
    method?: string
    headers?: Readonly<Record<string, string>>
    user?: string
    auth?: string
    token?: string
    before?: readonly string[]
    advance?: number
  }
  expected: {
    status: number | readonly number[]
    error: string | null | readonly (string | null)[]
    delivery: string
    or_delivery?: string
    in?: string
    state_echoed?: boolean
    absent?: readonly string[]
    no_store?: boolean
    www_authenticate?: string
    scheme?: string
  }
}

/** What the server made of a case. */
export interface Seen {
  delivery: 'page' | 'redirect' | 'accepted' | 'json' | 'www-authenticate'
  error: string | null
  response: HttpResponse
  /** How a redirect carries its parameters, and which. */
  in?: string
  params?: Readonly<Record<string, string>>
}

/** The parameters of a good request, changed as the case wants it. */
export function mutated(
  good: Readonly<Record<string, string>>,
  { set, append, remove }: Case['mutation'],
): Pair[] {
  const kept = Object.entries({ ...good, ...set }).filter(([name]) => !remove?.includes(name))
  return [...kept, ...Object.entries(append ?? {})]
}
