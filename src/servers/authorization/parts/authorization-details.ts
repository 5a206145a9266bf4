import { detailsOf, detailsRequest } from '#servers/authorization/checks/authorize-details.ts'
import { tokenDetails } from '#servers/authorization/checks/details-granted.ts'
import { detailItems } from '#servers/authorization/pages/details.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** Rights in detail (RFC 9396). */
export const authorizationDetails: ServerPart = {
  authorize: {
    parameters: { authorization_details: detailsRequest },
    insteadOfScope: 'authorization_details',
    accepted: (facts) =>
      facts.params.has('authorization_details') ? { authorizationDetails: detailsOf(facts) } : {},
  },
  rights: detailItems,
  details: tokenDetails,
  metadata: ({ detailTypes = {} }) => {
    const types = Object.keys(detailTypes)
    return types.length === 0 ? {} : { authorization_details_types_supported: types }
  },
}
