import { flowIndex } from '#flows/registry.ts'
import { events } from './events.en.ts'

/** A flow on the line of time. */
export interface Lane {
  /** Of a flow, or of a variant that is refused. */
  id: string
  from: number
  /** When a document took its place or said no to it; undefined where it is still good. */
  until?: number
}

const dateOf = (what: string) => events.find((event) => event.what === what)?.at ?? Number.NaN
const oauth2 = dateOf('RFC 6749 and RFC 6750')
const best = dateOf('RFC 9700')

/** From which document on a flow was there (rfc6749 obsoletes rfc5849; rfc9700#2.4 and #2.1.2 end two more). */
const all: readonly Lane[] = [
  { id: 'classic-oauth1', from: dateOf('The idea'), until: oauth2 },
  { id: 'auth-code-api', from: oauth2 },
  { id: 'client-credentials-api', from: oauth2 },
  { id: 'refresh-token', from: oauth2 },
  { id: 'ropc-api', from: oauth2, until: best },
  { id: 'auth-code-login', from: dateOf('OpenID Connect 1.0') },
  { id: 'implicit-form-post-login', from: dateOf('JWT, PKCE, Form Post') },
  { id: 'pkce-api', from: dateOf('JWT, PKCE, Form Post') },
  { id: 'pkce-login', from: dateOf('JWT, PKCE, Form Post') },
  { id: 'device-api', from: dateOf('RFC 8628') },
  { id: 'bff-cookies', from: dateOf('RFC 10017') },
]

/** The flows that have a standard behind them, in the order in which they came. */
export const lanes: readonly Lane[] = all.filter(({ id }) => flowIndex.some((flow) => flow.id === id))

/** How a flow stood at a time: not there yet, in use, or given up. */
export function stateAt({ from, until }: Lane, at: number): 'not-yet' | 'there' | 'over' {
  if (at < from) return 'not-yet'
  return until !== undefined && at >= until ? 'over' : 'there'
}

const first = 2005
const last = 2027

/** Where a time stands on the line, in per cent from its beginning. */
export function percent(at: number): number {
  return ((at - first) / (last - first)) * 100
}
