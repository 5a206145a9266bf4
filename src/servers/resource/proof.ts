import { type HttpResponse, headers } from '#network/http.ts'
import { runChecks } from '#protocol/check.ts'
import { type DpopFacts, dpopFacts, dpopProofChecks, dpopWindow, proofKey } from '#protocol/dpop.ts'
import type { Pair } from '#protocol/pairs.ts'
import { forgetOld } from '#servers/forget.ts'
import { deliver } from './deliver.ts'
import type { CallFacts } from './facts.ts'
import { challenge } from './refusals.ts'
import type { ResourceDeps } from './types.ts'

/** How long a nonce for proofs is good, in seconds. */
const nonceLife = 300

/** Checks the proof that comes with a bound token (RFC 9449 4.3, 7.1); undefined where nothing is wrong with it. */
export function judgeProof(facts: CallFacts): HttpResponse | undefined {
  const { deps, request, credentials } = facts
  const { config, store, switches } = deps
  if (credentials.scheme !== 'DPoP' || config.dpop === undefined) return undefined
  const proof = proofFacts(facts, config.dpop)
  const { results, refusal } = runChecks(dpopProofChecks, proof, config.id, switches)
  deps.report(results)
  if (refusal === undefined) {
    forgetOld(store.proofs, (until) => until <= deps.now)
    store.proofs.set(proofKey(proof), deps.now + 2 * dpopWindow)
    return undefined
  }
  const { error, description, clause } = refusal
  const more = error === 'use_dpop_nonce' ? [newNonce(deps)] : []
  return deliver(config, challenge(401, error, description, clause), request.url, 'DPoP', more)
}

function proofFacts(
  { deps, request, credentials, grant }: CallFacts,
  { algs, verify, nonce }: NonNullable<ResourceDeps['config']['dpop']>,
): DpopFacts {
  const { store, now, switches } = deps
  const wantsNonce = nonce || switches['CK-DPOP-NONCE'] === 'on'
  return dpopFacts({
    lines: headers(request, 'dpop'),
    method: request.method,
    url: request.url,
    now,
    verify,
    algs,
    seen: (key) => store.proofs.has(key),
    ...(wantsNonce
      ? { goodNonce: (value) => typeof value === 'string' && (store.nonces.get(value) ?? 0) > now }
      : {}),
    ...(credentials.token === undefined ? {} : { accessToken: credentials.token }),
    ...(grant?.jkt === undefined ? {} : { boundTo: grant.jkt }),
  })
}

/** The API's nonces are its own: those of the authorization server mean nothing here (RFC 9449 9). */
function newNonce({ store, random, now }: ResourceDeps): Pair {
  forgetOld(store.nonces, (until) => until <= now)
  const nonce = random('dpop_nonce', 'api')
  store.nonces.set(nonce, now + nonceLife)
  return ['DPoP-Nonce', nonce]
}
