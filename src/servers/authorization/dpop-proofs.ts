import { type HttpRequest, header } from '#network/http.ts'
import { given } from '#protocol/given.ts'
import { boundScheme, codeKey } from './checks/dpop-bound.ts'
import {
  type ProofFacts,
  proofChallengeRows,
  proofFacts,
  proofRows,
  rememberProof,
} from './checks/dpop-request.ts'
import { withNonce } from './dpop-nonce.ts'
import type { Proof, Proofs } from './part-token.ts'
import type { Deps } from './types.ts'

type Bound = Parameters<typeof proofFacts>[2]

function proofIn(deps: Deps, request: HttpRequest, bound?: Bound, rules = proofRows): Proof {
  const facts: ProofFacts = proofFacts(deps, request, bound)
  return {
    jkt: facts.jkt,
    rules: () => rules(() => facts),
    remember: () => rememberProof(deps, facts),
    answered: (response) => withNonce(deps, response),
  }
}

const bringsProof = (request: HttpRequest) => header(request, 'dpop') !== undefined

/** Proofs of possession by DPoP (RFC 9449). */
export const dpopProofs: Proofs = {
  // A proof is judged where one comes, and where the tokens have to be bound to a key (5, 5.2).
  atToken: (deps, request, client) => {
    const bound = client?.dpop_bound_access_tokens ?? false
    const needed = bringsProof(request) || bound || deps.switches['SW-TOKEN-TYPE'] === 'dpop'
    return needed ? proofIn(deps, request) : undefined
  },
  atPush: (deps, request) => (bringsProof(request) ? proofIn(deps, request) : undefined),
  atResource: (deps, request, credential, token) => {
    const bound = given({ accessToken: credential?.token, boundTo: token?.jkt })
    return credential?.scheme === 'DPoP' ? proofIn(deps, request, bound, proofChallengeRows) : undefined
  },
  resourceRules: ({ token, proof }) =>
    token?.jkt === undefined && proof === undefined ? [] : [boundScheme, ...(proof?.rules() ?? [])],
  codeRules: ({ code }) => (code?.request.dpopJkt === undefined ? [] : [codeKey]),
}
