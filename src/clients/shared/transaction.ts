import type { AppContext } from '#clients/client-app.ts'
import type { Pair } from '#protocol/pairs.ts'
import { codeChallengeOf } from '#protocol/pkce.ts'

export type PkceMethod = 'S256' | 'plain' | 'none'

/** What an app keeps between the start of one login and its end. */
export interface Transaction {
  state: string
  nonce: string
  codeVerifier: string
  codeChallenge: string
  /** `none`: the app of before 2015, which sends neither (RFC 7636 1). */
  pkce: PkceMethod
}

/**
 * One fresh secret, its hash, and two values that tie the answers to this login (RFC 7636 4.1, 4.2). The switch
 * `CLIENT-PKCE` makes the app a worse one.
 */
export function newTransaction(
  context: AppContext,
  { parent = 'login', pkce = 'S256' as PkceMethod } = {},
): { transaction: Transaction; made: readonly Pair[] } {
  const asked = context.switches['CLIENT-PKCE']
  const method = asked === 'plain' || asked === 'none' || asked === 'S256' ? asked : pkce
  const codeVerifier = context.random('code_verifier', parent)
  const transaction: Transaction = {
    codeVerifier,
    codeChallenge: method === 'plain' ? codeVerifier : codeChallengeOf(codeVerifier),
    state: context.random('state', parent),
    nonce: context.random('nonce', parent),
    pkce: method,
  }
  const pair: readonly Pair[] = [
    ['code_verifier', transaction.codeVerifier],
    ['code_challenge', transaction.codeChallenge],
  ]
  return {
    transaction,
    made: [...(method === 'none' ? [] : pair), ['state', transaction.state], ['nonce', transaction.nonce]],
  }
}

/** The challenge as parameters of the authorization request (RFC 7636 4.3). */
export function challengeParams({ pkce, codeChallenge }: Transaction): readonly Pair[] {
  if (pkce === 'none') return []
  return [
    ['code_challenge', codeChallenge],
    ['code_challenge_method', pkce],
  ]
}

/** The verifier as a parameter of the token request (RFC 7636 4.5). */
export function verifierParams({ pkce, codeVerifier }: Transaction): readonly Pair[] {
  return pkce === 'none' ? [] : [['code_verifier', codeVerifier]]
}
