import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { AuthorizationDetail } from '#protocol/authorization-details.ts'
import type { Check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import type { BearerFacts } from './checks/bearer.ts'
import type { TokenFacts } from './checks/client-request.ts'
import type { CodeFacts } from './checks/code-facts.ts'
import type { Credential } from './checks/credentials.ts'
import type { Grant } from './endpoints/grants/grant-facts.ts'
import type { Making } from './endpoints/issue-tokens.ts'
import type { Permission } from './permission.ts'
import type { StoredAccessToken } from './stored-tokens.ts'
import type { Client, Deps } from './types.ts'

type Rules<Facts> = readonly Check<Facts, ProtocolError>[]

/** One grant of the token endpoint. */
export interface GrantPart {
  redeem: Grant
  /** Rules on whether it is taken at all, before those on the client. */
  rules?: Rules<TokenFacts>
  /** Whether this client may use it; left out: one that registered it. */
  mayUse?: (client: Client) => boolean
  /** Whether the metadata promises it; left out: yes. */
  isAnnounced?: (deps: Pick<Deps, 'config' | 'switches'>) => boolean
  /** Parameters that may come several times. */
  repeatable?: readonly string[]
}

/** The proof of possession beside one request (RFC 9449). */
export interface Proof {
  /** Thumbprint of its key, where it has one. */
  jkt: string | undefined
  rules: <Facts>() => Rules<Facts>
  /** After it was found good: it must not come again. */
  remember: () => void
  /** The answer with what the next proof needs. */
  answered: (response: HttpResponse) => HttpResponse
}

/** Tokens that are bound to a key of the client (RFC 9449). Undefined: no proof plays a part in this request. */
export interface Proofs {
  atToken: (deps: Deps, request: HttpRequest, client: Client | undefined) => Proof | undefined
  atPush: (deps: Deps, request: HttpRequest) => Proof | undefined
  atResource: (
    deps: Deps,
    request: HttpRequest,
    credential: Credential | undefined,
    token: StoredAccessToken | undefined,
  ) => Proof | undefined
  /** Rules on a token that is bound to a key, or comes as if it were. */
  resourceRules: (facts: BearerFacts) => Rules<BearerFacts>
  /** Rules on a code that is bound to a key. */
  codeRules: (facts: CodeFacts) => Rules<CodeFacts>
}

/** What was granted before: it bounds what may be asked now (RFC 8707 2.2). */
export type Granted<Facts> = (facts: Facts) => { scope: readonly string[]; resource?: readonly string[] }

/** Which API a token is for (RFC 8707). */
export interface Targets {
  asked: (facts: TokenFacts) => readonly string[]
  rules: <Facts extends TokenFacts>(facts: Facts, granted?: Granted<Facts>) => Rules<Facts>
}

export interface DetailsBefore {
  authorizationDetails?: readonly JsonObject[]
}

/** Rights in detail of one token, as many as were granted or less (RFC 9396 6). */
export interface Details {
  asked: (facts: TokenFacts) => readonly AuthorizationDetail[] | undefined
  rules: <Facts extends TokenFacts>(facts: Facts, granted?: (facts: Facts) => DetailsBefore) => Rules<Facts>
  /** Rules on rights in detail that are asked for at the back door, before anything was granted (RFC 9396 3). */
  requestRules: (facts: TokenFacts) => Rules<TokenFacts>
}

/** Makes the refresh token that comes along; undefined: none does. */
export type RefreshTokenMaker = (deps: Deps, permission: Permission, making: Making) => string | undefined
