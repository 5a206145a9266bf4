import { sure } from '#protocol/assert.ts'
import type { ClauseId } from '#protocol/clauses.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { AuthorizationRequest, StoredCode } from '#servers/authorization/store.ts'
import type { TokenFacts } from './client-request.ts'

/** What the checks of a code look at. */
export interface CodeFacts extends TokenFacts {
  code: StoredCode | undefined
  /** Thumbprint of the key of the DPoP proof, where one came and was good. */
  jkt: string | undefined
}

/** The code after CK-CODE-EXISTS. */
export const known = (facts: CodeFacts): StoredCode => sure(facts.code, 'code')
/** The authorization request behind it. */
export const requestOf = (facts: CodeFacts): AuthorizationRequest => known(facts).request
/** Refuses the code (RFC 6749 5.2). */
export const invalidGrant = (description: string, clause: ClauseId) => (): ProtocolError =>
  asJson('invalid_grant', description, clause)
