import { type HttpRequest, headers, splitUrl } from '#network/http.ts'
import type { Check } from '#protocol/check.ts'
import {
  type DpopFacts,
  type DpopRefusal,
  dpopFacts,
  dpopProofChecks,
  dpopWindow,
  proofKey,
} from '#protocol/dpop.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { verifyWithoutPlatform } from '#protocol/jwk.ts'
import { clientAlgs } from '#servers/authorization/client-keys.ts'
import { isGoodNonce, wantsNonce } from '#servers/authorization/dpop-nonce.ts'
import { asChallenge, asJson } from '#servers/authorization/refusals.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { forgetOld } from '#servers/forget.ts'

export type ProofFacts = DpopFacts

/** What the checks of RFC 9449 4.3 look at. `bound`: the access token beside the proof and the key it belongs to. */
export function proofFacts(
  deps: Deps,
  request: HttpRequest,
  bound: Pick<DpopFacts, 'accessToken' | 'boundTo'> = {},
): ProofFacts {
  const { config, store, now } = deps
  return dpopFacts({
    lines: headers(request, 'dpop'),
    method: request.method,
    // The server knows its own address better than whoever wrote the Host header.
    url: config.issuer + splitUrl(request.url).base.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, ''),
    now,
    verify: config.verify ?? verifyWithoutPlatform,
    algs: clientAlgs(config),
    seen: (key) => store.proofs.has(key),
    ...(wantsNonce(deps) ? { goodNonce: (nonce) => isGoodNonce(deps, nonce) } : {}),
    ...bound,
  })
}

/** Remembers a good proof until it would be too old anyway (RFC 9449 11.1). */
export function rememberProof({ store, now }: Deps, facts: ProofFacts): void {
  forgetOld(store.proofs, (until) => until < now)
  store.proofs.set(proofKey(facts), now + 2 * dpopWindow)
}

/** The checks as rows of another table; `answer` is how its endpoint refuses. */
function rows<Facts>(
  proof: (facts: Facts) => ProofFacts,
  answer: (refusal: DpopRefusal, facts: ProofFacts) => ProtocolError,
): readonly Check<Facts, ProtocolError>[] {
  return dpopProofChecks.map(({ test, refuse, ...row }) => ({
    ...row,
    test: (facts) => test(proof(facts)),
    refuse: (facts) => answer(refuse(proof(facts)), proof(facts)),
  }))
}

/** At the token endpoint: 400 (RFC 9449 5, 8). */
export function proofRows<Facts>(
  proof: (facts: Facts) => ProofFacts,
): readonly Check<Facts, ProtocolError>[] {
  return rows(proof, ({ error, description, clause }) => asJson(error, description, clause))
}

/** At a protected resource: 401 with a challenge that says what we accept (RFC 9449 7.1, 9). */
export function proofChallengeRows<Facts>(
  proof: (facts: Facts) => ProofFacts,
): readonly Check<Facts, ProtocolError>[] {
  return rows(proof, ({ error, description, clause }, { algs }) =>
    asChallenge(401, error, description, clause, { scheme: 'DPoP', algs: algs.join(' ') }),
  )
}
