import type { HttpResponse } from '#network/http.ts'
import { mcp } from './endpoints/mcp.ts'
import { me } from './endpoints/me.ts'
import { deletePhoto, listPhotos, mayAlbum, mayPhoto, showPhoto } from './endpoints/photos.ts'
import { usage } from './endpoints/usage.ts'
import type { CallFacts } from './facts.ts'
import type { ResourceConfig } from './types.ts'

/** One thing that the API does. */
export interface Route {
  /** `photo.delete`: the name under which a policy knows it. */
  name: string
  /** The scope that it wants. */
  scope: string
  /** Whether the user behind the token may do it; left out where no user is needed. */
  may?: (facts: CallFacts) => 'yes' | 'no' | 'no-user'
  handle: (facts: CallFacts) => HttpResponse
}

type Methods = Readonly<Record<string, Route>>

const photos: Methods = {
  GET: { name: 'photos.list', scope: 'photos.read', may: mayAlbum, handle: listPhotos },
}
const photo: Methods = {
  GET: { name: 'photo.show', scope: 'photos.read', may: mayPhoto, handle: showPhoto },
  DELETE: { name: 'photo.delete', scope: 'photos.delete', may: mayPhoto, handle: deletePhoto },
}
const usageOf: Methods = { GET: { name: 'usage', scope: 'usage.read', handle: usage } }
const meOf: Methods = {
  GET: { name: 'me', scope: 'api:read', handle: me },
  // A form body can carry a token (RFC 6750 2.2), so that way of asking exists too.
  POST: { name: 'me', scope: 'api:read', handle: me },
}

/** The routes of a path; undefined where there is nothing. */
export function routesAt(path: string, { mcp: tools }: ResourceConfig): Methods | undefined {
  if (path === '/v1/photos') return photos
  if (/^\/v1\/photos\/\d{1,9}$/.test(path)) return photo
  if (path === '/v1/usage' || path === '/v1/partner/usage') return usageOf
  if (path === '/api/me') return meOf
  if (path === '/mcp' && tools) return { POST: { name: 'mcp', scope: tools.scope, handle: mcp } }
  return undefined
}
