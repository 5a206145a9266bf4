import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { isAbsoluteUri } from '#protocol/uri.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import type { AuthorizeFacts } from './authorize-facts.ts'

/** Which API the tokens are for (RFC 8707 2). May stand there several times. */
export const resourceRequest = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-RESOURCE-URI',
    'rfc8707#2',
    'each resource is an absolute URI without a fragment',
    ({ params }) => ({
      ok: params.all('resource').every(isAbsoluteUri),
      saw: params.all('resource').join(' '),
    }),
    () => byRedirect('invalid_target', 'resource has to be an absolute URI without a fragment', 'rfc8707#2'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-RESOURCE-KNOWN',
    'rfc8707#2',
    'each resource is an API that this server knows',
    ({ params, deps }) => {
      const { resources } = deps.config
      if (resources === undefined) return 'skipped'
      const asked = params.all('resource')
      return {
        ok: asked.every((one) => resources.includes(one)),
        saw: asked.join(' '),
        wanted: resources.join(' or '),
      }
    },
    () => byRedirect('invalid_target', 'this server makes no tokens for this resource', 'rfc8707#2'),
  ),
]
