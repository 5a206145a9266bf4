import type { Pair } from '#protocol/pairs.ts'
import { byChallenge, call } from './call.ts'
import type { Case, Observed } from './case.ts'
import { authenticated } from './client-auth.ts'
import { dpopProof, type Keys, newKeys } from './dpop-proof.ts'
import { sha256 } from './encode.ts'
import { allScopes, apiScope, service, spa } from './registered.ts'
import type { Subject } from './server.ts'
import { redemption, send, valuesOf } from './tokens.ts'

/** Runs a case with a DPoP proof (RFC 9449): at the token endpoint, on refresh, or at the API. */
export async function withProof(subject: Subject, one: Case): Promise<Observed> {
  const keys = newKeys()
  if (one.mutation.base === 'dpop.api') return atApi(subject, one, keys)
  const url = subject.endpoint('token_endpoint')
  const { form, headers } =
    one.mutation.base === 'dpop.refresh' ? await refresh(subject, keys) : clientCredentials()
  const { proof = {} } = one.mutation
  const first: Pair[] = proof.none_at_all ? [] : [['DPoP', dpopProof(url, 'POST', keys, proof)]]
  const second: Pair[] = proof.duplicate ? [['DPoP', dpopProof(url, 'POST', keys)]] : []
  return call({ url, form, headers: [...headers, ...first, ...second] })
}

interface Ready {
  form: Pair[]
  headers: Pair[]
}

function clientCredentials(more: readonly Pair[] = []): Ready {
  return authenticated(service, [['grant_type', 'client_credentials'], ['scope', apiScope], ...more])
}

async function refresh(subject: Subject, keys: Keys): Promise<Ready> {
  const ready = await redemption(subject, 'spa', allScopes)
  const answer = await send(ready, [['DPoP', dpopProof(ready.url, 'POST', keys)]])
  const { refresh_token = '' } = valuesOf(answer)
  return authenticated(spa, [
    ['grant_type', 'refresh_token'],
    ['refresh_token', refresh_token],
    ['client_id', spa.id],
  ])
}

async function atApi(subject: Subject, { mutation }: Case, keys: Keys): Promise<Observed> {
  const [url, api] = [subject.endpoint('token_endpoint'), `${subject.issuer}/api/me`]
  const { form, headers } = clientCredentials([['resource', `${subject.issuer}/api`]])
  const answer = await call({ url, form, headers: [...headers, ['DPoP', dpopProof(url, 'POST', keys)]] })
  const { access_token = '' } = valuesOf(answer)
  const proof = dpopProof(api, 'GET', keys, mutation.proof, { ath: sha256(access_token) })
  const asBearer = mutation.token === 'as-bearer'
  const shown: Pair[] = [['authorization', `${asBearer ? 'Bearer' : 'DPoP'} ${access_token}`]]
  if (!asBearer && !mutation.proof?.none_at_all) shown.push(['DPoP', proof])
  return byChallenge(await call({ url: api, method: 'GET', headers: shown }))
}
