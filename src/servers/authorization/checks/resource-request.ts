import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { isAbsoluteUri } from '#protocol/uri.ts'
import { audienceOf } from '#servers/authorization/audience.ts'
import type { Granted, Targets } from '#servers/authorization/part-token.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { TokenFacts } from './client-request.ts'

const namedIn = ({ params }: TokenFacts) => [...new Set(params.all('resource'))]

/** Which API the token is for (RFC 8707 2.2). */
const resourceRequest = [
  check<TokenFacts, ProtocolError>(
    'CK-RESOURCE-URI',
    'rfc8707#2',
    'each resource is an absolute URI without a fragment',
    (facts) => {
      const asked = namedIn(facts)
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
      const asked = namedIn(facts)
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
function resourceGranted<Facts extends TokenFacts>(granted: Granted<Facts>) {
  return check<Facts, ProtocolError>(
    'CK-RESOURCE-GRANTED',
    'rfc8707#2.2',
    'each resource is one that was granted',
    (facts) => {
      const { scope, resource } = granted(facts)
      const bounds = audienceOf(facts.deps.config, scope, resource)
      const asked = namedIn(facts)
      return {
        ok: asked.every((one) => bounds.includes(one)),
        saw: asked.join(' '),
        wanted: bounds.join(' or '),
      }
    },
    () => asJson('invalid_target', 'this resource was not granted', 'rfc8707#2.2'),
  )
}

/** `resource` at the token endpoint (RFC 8707 2.2). */
export const resourceTargets: Targets = {
  asked: namedIn,
  rules: (facts, granted) =>
    namedIn(facts).length === 0 ? [] : [...resourceRequest, ...(granted ? [resourceGranted(granted)] : [])],
}
