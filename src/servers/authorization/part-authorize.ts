import type { HttpResponse } from '#network/http.ts'
import type { Check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { Pair } from '#protocol/pairs.ts'
import type { Opened } from './carried.ts'
import type { AuthorizeFacts } from './checks/authorize-facts.ts'
import type { AuthorizationRequest, ResponseMode, StoredCode } from './store.ts'
import type { AuthorizationConfig, Client, Deps } from './types.ts'

type Rules = readonly Check<AuthorizeFacts, ProtocolError>[]

/** What a part knows of an authorization request. */
export interface AuthorizePart {
  /** What it demands of the way in which the request comes. */
  policy?: (request: Opened) => Rules
  /** Its rules on parameters of its own, by name: they stand in the table only where the parameter is used. */
  parameters?: Readonly<Record<string, Rules>>
  /** A parameter that names rights, so that no default scope comes on top (RFC 9396 3). */
  insteadOfScope?: string
  /** What the accepted request says in its terms. */
  accepted?: (facts: AuthorizeFacts) => Partial<AuthorizationRequest>
}

/** An envelope that all parameters of a request may come in (RFC 9101, RFC 9126). */
export interface Envelope {
  parameter: 'request' | 'request_uri'
  /** Whether it is one of ours. */
  opens: (value: string) => boolean
  rules: Rules
  contentOf: (sent: AuthorizeFacts) => readonly Pair[]
  /** Whether the client signed what is inside. */
  isSigned: (sent: AuthorizeFacts) => boolean
  /** Once it has served its purpose. */
  use?: (sent: AuthorizeFacts) => void
}

/** Answers of /authorize with more than a code in them (OpenID Connect Core 3.2, 3.3). */
export interface FrontAnswers {
  /** Response types, words sorted. */
  types: readonly string[]
  rules: Rules
  /** What stands in the answer beside the code. `login.code` is empty where none was asked for. */
  answer: (deps: Deps, login: StoredCode, parent: string) => Pair[]
}

/** One more way for an answer to reach the client. */
export interface ResponseModePart {
  name: ResponseMode
  reaches: (redirectUri: string) => boolean
  send: (config: AuthorizationConfig, redirectUri: string, answer: readonly Pair[]) => HttpResponse
}

/** The whole answer as one JWT for the client (JARM). */
export interface AnswerJwt {
  algFor: (client: Client | undefined) => string
  wrap: (
    deps: Deps,
    to: Pick<AuthorizationRequest, 'clientId'>,
    alg: string,
    answer: readonly Pair[],
  ) => string
}
