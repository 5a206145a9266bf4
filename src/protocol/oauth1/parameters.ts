import { decodeForm, type Pair } from '#protocol/pairs.ts'
import { isOAuthHeader, parseOAuthHeader } from './header.ts'

/** What of a request the parameters are read from, without any knowledge of HTTP records. */
export interface ParameterSources {
  /** Every Authorization line, as sent. */
  authorization: readonly string[]
  /** The query as sent, without its `?`. */
  query: string
  /** The body, if it is a single-part form (RFC 5849 3.4.1.3.1); '' for any other, which no signature covers. */
  formBody: string
}

type Place = 'header' | 'body' | 'query'

/** The parameters of one request, decoded, and where the protocol parameters were found. */
export interface RequestParameters {
  /** Whether the header is there but cannot be read. */
  malformed: boolean
  /** Protocol parameters, `realm` left out. Repeats are kept. */
  protocol: readonly Pair[]
  /** Where they stood: exactly one place is right (RFC 5849 3.5). */
  places: readonly Place[]
  /** All that is part of the signature: header, query and form body (RFC 5849 3.4.1.3.1). */
  signed: readonly Pair[]
}

const isProtocol = ([name]: Pair) => name.startsWith('oauth_')

/** Collects the parameters of a request (RFC 5849 3.4.1.3.1, 3.5). */
export function collectParameters({ authorization, query, formBody }: ParameterSources): RequestParameters {
  const lines = authorization.filter(isOAuthHeader)
  const parsed = lines.map(parseOAuthHeader)
  const header = parsed.flatMap((pairs) => pairs ?? []).filter(([name]) => name !== 'realm')
  const inBody = decodeForm(formBody)
  const inQuery = decodeForm(query)
  const places: Place[] = []
  if (lines.length > 0) places.push('header')
  if (inBody.some(isProtocol)) places.push('body')
  if (inQuery.some(isProtocol)) places.push('query')
  return {
    malformed: lines.length > 1 || parsed.includes(undefined),
    protocol: [...header, ...inBody, ...inQuery].filter(isProtocol),
    places,
    signed: [...header, ...inBody, ...inQuery],
  }
}
