import { given } from '#protocol/given.ts'
import { claimsRequest } from '#servers/authorization/checks/authorize-claims.ts'
import { parseClaims } from '#servers/authorization/checks/claims-request.ts'
import { claimItems } from '#servers/authorization/pages/details.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** Single claims, asked for by name (OpenID Connect Core 5.5). */
export const claims: ServerPart = {
  authorize: {
    parameters: { claims: claimsRequest },
    accepted: ({ params }) => {
      const asked = params.has('claims') ? parseClaims(params.get('claims')) : undefined
      if (asked === undefined) return {}
      const { userinfo, idToken, sub, acr, acrEssential } = asked
      return {
        claims: { userinfo, idToken },
        ...given({ expectedSub: sub, acrValues: acr, acrEssential }),
      }
    },
  },
  rights: (_config, request) => claimItems(request),
  metadata: () => ({ claims_parameter_supported: true, claim_types_supported: ['normal'] }),
}
