import type { RequestParameters } from '#protocol/oauth1/parameters.ts'
import { forgetOld } from '#servers/forget.ts'
import { isPlaintext, oauth } from './checks/facts.ts'
import type { OAuth1Deps } from './types.ts'

/** The time that a request says it was made, seconds since the epoch. */
export function timeOf(params: RequestParameters): number {
  return Number(oauth(params, 'oauth_timestamp') ?? 0)
}

/** A nonce is unique for its timestamp, client and token (RFC 5849 3.3). */
export function nonceKey(params: RequestParameters): string {
  return JSON.stringify(
    ['oauth_timestamp', 'oauth_consumer_key', 'oauth_token', 'oauth_nonce'].map(
      (name) => oauth(params, name) ?? '',
    ),
  )
}

/** Remembers the nonce of a request whose signature was good, while its timestamp is not stale anyway (RFC 5849 3.3). */
export function rememberNonce({ store, config, now }: OAuth1Deps, params: RequestParameters): void {
  if (isPlaintext(params)) return
  forgetOld(store.nonces, (until) => until < now)
  store.nonces.set(nonceKey(params), timeOf(params) + config.lifetimes.timestamp)
}
