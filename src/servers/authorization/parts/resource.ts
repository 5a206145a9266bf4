import { resourceRequest } from '#servers/authorization/checks/authorize-resource.ts'
import { resourceTargets } from '#servers/authorization/checks/resource-request.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** `resource`: which API a token is for (RFC 8707). */
export const resource: ServerPart = {
  authorize: {
    parameters: { resource: resourceRequest },
    accepted: ({ params }) => (params.has('resource') ? { resource: params.all('resource') } : {}),
  },
  targets: resourceTargets,
}
