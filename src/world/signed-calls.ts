import { authenticateSigned, isSigned } from '#servers/oauth1/authenticate.ts'
import type { OAuth1Store } from '#servers/oauth1/store.ts'
import type { OAuth1Config } from '#servers/oauth1/types.ts'
import type { ResourceConfig } from '#servers/resource/types.ts'

/** The server of OAuth 1.0a, and the API that believes it. */
interface SigningHouses {
  oauth1: OAuth1Config
  skyapi: Omit<ResourceConfig, 'lookUp' | 'signed'>
}

/** Calls of an API that an OAuth 1.0a signature opens instead of a token. */
export function signedBy({ oauth1, skyapi }: SigningHouses, store: OAuth1Store): ResourceConfig['signed'] {
  return (request, context) => {
    if (!isSigned(request)) return undefined
    const judged = authenticateSigned(oauth1, store, request, context, skyapi.id)
    if ('refused' in judged) return judged
    const { consumerKey: clientId, sub, scope } = judged.credentials
    const audience = skyapi.resources.map(({ resource }) => resource)
    const expiresAt = Number.POSITIVE_INFINITY // OAuth 1.0 tokens live until they are revoked
    return { grant: { clientId, sub, scope, audience, expiresAt, revoked: false } }
  }
}
