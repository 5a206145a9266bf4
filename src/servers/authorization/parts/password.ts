import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { TokenFacts } from '#servers/authorization/checks/client-request.ts'
import { password as redeem } from '#servers/authorization/endpoints/grants/password.ts'
import type { ServerPart } from '#servers/authorization/part.ts'
import { asJson } from '#servers/authorization/refusals.ts'

const switchedOn = check<TokenFacts, ProtocolError>(
  'CK-ROPC-DISABLED',
  'rfc9700#2.4',
  'the password grant is off, unless the policy is that of 2012',
  ({ deps }) => deps.config.passwordGrant === true,
  () => asJson('unsupported_grant_type', 'the password grant is switched off', 'rfc9700#2.4'),
)

/** A user's password, typed into an app (RFC 6749 4.3): taken and announced only where the policy is that of 2012. */
export const password: ServerPart = {
  grants: {
    password: {
      redeem,
      rules: [switchedOn],
      isAnnounced: ({ config, switches }) =>
        config.passwordGrant === true || switches['CK-ROPC-DISABLED'] === 'off',
    },
  },
}
