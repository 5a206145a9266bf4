import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { isAbsoluteUri } from '#protocol/uri.ts'
import { audienceOf } from '#servers/authorization/audience.ts'
import { offers } from '#servers/authorization/features.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { TokenFacts } from './client-request.ts'

/** The APIs that a request names (RFC 8707 2); none where the server does not know the parameter. */
export function resourcesAsked({ params, deps }: TokenFacts): readonly string[] {
  return offers(deps.config, 'resource') ? [...new Set(params.all('resource'))] : []
}

/** Which API the token is for (RFC 8707 2.2). */
const resourceRequest = [
  check<TokenFacts, ProtocolError>(
    'CK-RESOURCE-URI',
    'rfc8707#2',
    'each resource is an absolute URI without a fragment',
    (facts) => {
      const asked = resourcesAsked(facts)
      return { ok: asked.every(isAbsoluteUri), saw: asked.join(' ') }
    },
    () => asJson('invalid_target', 'resource has to be an absolute URI without a fragment', 'rfc8707#2'),
  ),
  check<TokenFacts, ProtocolError>(
    'CK-RESOURCE-KNOWN',
    'rfc8707#2',
    'each resource is an API that this server knows',
    (facts) => {
      const { resources } = facts.deps.config
      const asked = resourcesAsked(facts)
      if (resources === undefined) return 'skipped'
      return {
        ok: asked.every((one) => resources.includes(one)),
        saw: asked.join(' '),
        wanted: resources.join(' or '),
      }
    },
    () => asJson('invalid_target', 'this server makes no tokens for this resource', 'rfc8707#2'),
  ),
]

/** What was given before bounds what may be asked now (RFC 8707 2.2): the resources, or those that the scopes mean. */
function resourceGranted<Facts extends TokenFacts>(given: Given<Facts>) {
  return check<Facts, ProtocolError>(
    'CK-RESOURCE-GRANTED',
    'rfc8707#2.2',
    'each resource is one that was granted',
    (facts) => {
      const { scope, resource } = given(facts)
      const granted = audienceOf(facts.deps.config, scope, resource)
      const asked = resourcesAsked(facts)
      return {
        ok: asked.every((one) => granted.includes(one)),
        saw: asked.join(' '),
        wanted: granted.join(' or '),
      }
    },
    () => asJson('invalid_target', 'this resource was not granted', 'rfc8707#2.2'),
  )
}

type Given<Facts> = (facts: Facts) => { scope: readonly string[]; resource?: readonly string[] }

/** The rules on `resource` for this request, none where it names none. `given`: what was granted before, if anything was. */
export function resourceTable<Facts extends TokenFacts>(
  facts: Facts,
  given?: Given<Facts>,
): readonly Check<Facts, ProtocolError>[] {
  if (resourcesAsked(facts).length === 0) return []
  return [...resourceRequest, ...(given ? [resourceGranted(given)] : [])]
}
