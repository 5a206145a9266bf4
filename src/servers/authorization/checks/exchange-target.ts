import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { isAbsoluteUri } from '#protocol/uri.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import type { TokenFacts } from './client-request.ts'

/** Where an exchanged token is to be used: `resource` names a place, `audience` a service (RFC 8693 2.1). */
export function exchangeTargets({ params }: TokenFacts): string[] {
  return [...new Set([...params.all('resource'), ...params.all('audience')])]
}

/** The APIs of this server and, for userinfo, itself. */
function known({ issuer, apis = [], resources = [] }: AuthorizationConfig): string[] {
  return [issuer, ...apis.map(({ resource }) => resource), ...resources]
}

const refuse = () => asJson('invalid_target', 'this server makes no tokens for this target', 'rfc8693#2.2.2')

/** The rules on the target, none where the request names none. */
export function exchangeTargetTable<Facts extends TokenFacts>(
  facts: Facts,
): readonly Check<Facts, ProtocolError>[] {
  if (exchangeTargets(facts).length === 0) return []
  return [
    check<Facts, ProtocolError>(
      'CK-RESOURCE-URI',
      'rfc8693#2.1',
      'each resource is an absolute URI without a fragment',
      ({ params }) => params.all('resource').every(isAbsoluteUri),
      refuse,
    ),
    check<Facts, ProtocolError>(
      'CK-RESOURCE-KNOWN',
      'rfc8693#2.2.2',
      'each target is an API that this server knows',
      (all) => {
        const wanted = known(all.deps.config)
        const asked = exchangeTargets(all)
        return {
          ok: asked.every((one) => wanted.includes(one)),
          saw: asked.join(' '),
          wanted: wanted.join(' or '),
        }
      },
      refuse,
    ),
  ]
}
