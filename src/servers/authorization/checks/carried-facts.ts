import { offers } from '#servers/authorization/features.ts'
import type { Deps } from '#servers/authorization/types.ts'
import type { Params } from './params.ts'

/** How a `request_uri` of ours begins (RFC 9126 2.2). */
export const pushedPrefix = 'urn:ietf:params:oauth:request_uri:'

export type Carrier = 'request' | 'request_uri'

/** In what kind of envelope the parameters of a request come, if in one that this server opens. */
export function carrierOf(params: Params, { config }: Deps): Carrier | undefined {
  // Both, or one twice, is a fault of the request as it stands.
  if (params.has('request') === params.has('request_uri') || params.has('registration')) return undefined
  if (params.once('request') !== undefined && offers(config, 'request_object')) return 'request'
  return params.once('request_uri')?.startsWith(pushedPrefix) && offers(config, 'par')
    ? 'request_uri'
    : undefined
}
