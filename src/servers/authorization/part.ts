import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import type { AnswerJwt, AuthorizePart, Envelope, FrontAnswers, ResponseModePart } from './part-authorize.ts'
import type { Details, GrantPart, Proofs, RefreshTokenMaker, Targets } from './part-token.ts'
import type { AuthorizationRequest, Interaction, Session } from './store.ts'
import type { StoredAccessToken } from './stored-tokens.ts'
import type { AuthorizationConfig, Deps } from './types.ts'

/** What answers at one address, by method. `*` stands for every method that is not named. */
export type Methods = Readonly<Record<string, (request: HttpRequest, deps: Deps) => HttpResponse>>

/** By path. */
type Addresses = Readonly<Record<string, Methods>>

/**
 * One thing that a server can do. A server is the core (parts/core.ts) plus its parts: what no part brings exists at no
 * address, is announced nowhere and lies in no bundle. Where several parts have something to say, they speak in the
 * order of the server's list.
 */
export interface ServerPart {
  /** Endpoints that scripts of other origins may call. */
  open?: Addresses
  /** Pages, and endpoints that only servers call: closed to scripts of other origins (RFC 9700 2.6). */
  closed?: Addresses
  /** What it adds to the metadata (RFC 8414 2). */
  metadata?: (config: AuthorizationConfig) => JsonObject
  /** What a protected resource takes beside a bearer token, as a challenge (RFC 9110 11.6.1). */
  challenge?: (config: AuthorizationConfig) => string

  // At /authorize, and where a request is pushed:
  authorize?: AuthorizePart
  envelope?: Envelope
  front?: FrontAnswers
  responseMode?: ResponseModePart
  answerJwt?: AnswerJwt

  /** One more step of a login, where the client asked for more than a password. `session`: what the password was good for. */
  secondStep?: (deps: Deps, interaction: Interaction, session: Session) => HttpResponse | undefined

  // On the consent page:
  /** More rights of its list, as HTML items. */
  rights?: (config: AuthorizationConfig, request: AuthorizationRequest) => string[]
  /** What the user has to know before the decision, as HTML; empty where there is nothing. */
  warning?: (deps: Deps, interaction: Interaction) => string
  /** Takes the decision where no client waits at a redirect URI for it. Without a session: denied. */
  decide?: (deps: Deps, interaction: Interaction, session: Session | undefined) => HttpResponse | undefined

  // At /token:
  /** By grant_type. */
  grants?: Readonly<Record<string, GrantPart>>
  proofs?: Proofs
  targets?: Targets
  details?: Details
  refreshToken?: RefreshTokenMaker
  /** The text of an access token that its readers understand; undefined: a random one will do. */
  accessToken?: (config: AuthorizationConfig, stored: StoredAccessToken, id: string) => string | undefined
}
