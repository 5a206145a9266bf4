import { type HttpResponse, partsOf } from '#network/http.ts'
import { describable, type ProtocolError } from '#protocol/errors.ts'
import type { Pair } from '#protocol/pairs.ts'
import type { Scheme } from './credentials.ts'
import { metadataUrl } from './endpoints/metadata.ts'
import { resourceAt } from './resources.ts'
import { answer } from './respond.ts'
import type { ResourceConfig } from './types.ts'

/** Turns a refusal into its response. The one place where this happens. */
export function deliver(
  config: ResourceConfig,
  refusal: ProtocolError,
  url: string,
  scheme: Scheme,
  more: readonly Pair[] = [],
): HttpResponse {
  const description = describable(refusal.description)
  const body = refusal.error === '' ? {} : { error: refusal.error, error_description: description }
  if (refusal.delivery === 'json') return answer(refusal.status, body)
  return answer(refusal.status, body, [...challenges(config, refusal, url, scheme), ...more])
}

/**
 * The challenge in the scheme that the client used, with the reason (RFC 6750 3, RFC 9449 7.1). An API that takes bound
 * tokens says so in a second line, without a reason.
 */
function challenges(config: ResourceConfig, refusal: ProtocolError, url: string, scheme: Scheme): Pair[] {
  const { error, attributes } = refusal
  const said = { realm: config.name, ...reason(error, describable(refusal.description)), ...attributes }
  const algs = config.dpop ? { algs: config.dpop.algs.join(' ') } : undefined
  const announced = resourceAt(config, partsOf(url).path)
  const where = announced?.announced ? { resource_metadata: metadataUrl(announced.resource) } : {}
  const first =
    scheme === 'OAuth'
      ? line('OAuth', { realm: config.name })
      : scheme === 'DPoP'
        ? line('DPoP', { ...said, ...algs, ...where })
        : line('Bearer', { ...said, ...where })
  return [first, ...(algs && !config.dpop?.quiet && scheme === 'Bearer' ? [line('DPoP', algs)] : [])]
}

// Without credentials a challenge says nothing but what to bring (RFC 6750 3.1).
function reason(error: string, description: string): Record<string, string> {
  return error === '' ? {} : { error, error_description: description }
}

function line(scheme: Scheme, attributes: Readonly<Record<string, string>>): Pair {
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
  return ['WWW-Authenticate', `${scheme} ${list.join(', ')}`]
}
