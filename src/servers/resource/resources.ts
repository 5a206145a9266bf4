import type { ProtectedResource, ResourceConfig } from './types.ts'

/** The protected resource that a path belongs to: the one with the longest fitting path. */
export function resourceAt({ resources }: ResourceConfig, path: string): ProtectedResource | undefined {
  return resources
    .filter(({ path: below }) => below === '/' || path === below || path.startsWith(`${below}/`))
    .reduce<ProtectedResource | undefined>(
      (best, one) => (best === undefined || one.path.length > best.path.length ? one : best),
      undefined,
    )
}

/** All names under which tokens for this resource may be made. */
export function audiencesOf({ resource, audiences = [] }: ProtectedResource): readonly string[] {
  return [resource, ...audiences]
}
