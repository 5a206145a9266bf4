import type { HttpResponse } from '#network/http.ts'
import { type Check, check } from '#protocol/check.ts'
import { type JsonObject, parseObject } from '#protocol/jwt.ts'

export interface ResourceMetadataFacts {
  /** The address of the API that the app called, or wants to call. */
  resource: string
  metadata: JsonObject | undefined
}

/** The facts of a protected resource metadata answer (RFC 9728 3.2). */
export function resourceMetadataFacts(resource: string, response: HttpResponse): ResourceMetadataFacts {
  return { resource, metadata: response.status === 200 ? parseObject(response.body) : undefined }
}

/** A counterfeit API would like to name the authorization server of another one (RFC 9728 3.3, 7.3). */
export const resourceMetadataChecks: readonly Check<ResourceMetadataFacts, string>[] = [
  check(
    'CK-PRM',
    'rfc9728#3.2',
    'the answer is a JSON document with authorization servers',
    ({ metadata }) => {
      const servers = metadata?.authorization_servers
      return Array.isArray(servers) && servers.length > 0 && servers.every((one) => typeof one === 'string')
    },
    () => 'The app could not read what the API says about itself.',
  ),
  check(
    'CK-PRM-RESOURCE',
    'rfc9728#3.3',
    'resource is the address that was called, character by character',
    ({ resource, metadata }) => ({
      ok: metadata?.resource === resource,
      saw: String(metadata?.resource ?? '(none)'),
      wanted: resource,
    }),
    () => 'The document is about another API.',
  ),
]
