import { type HttpResponse, partsOf, queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { valueOf } from '#protocol/pairs.ts'
import type { CallFacts } from '#servers/resource/facts.ts'
import { answer, empty } from '#servers/resource/respond.ts'
import type { Photo } from '#servers/resource/types.ts'

/** The number at the end of `/v1/photos/7`. */
function asked({ request, deps }: CallFacts): Photo | undefined {
  return deps.store.photos.get(Number(partsOf(request.url).path.split('/').pop()))
}

/** The photos of an album; without a name the first album of the user. One's own comes before one of the same name. */
function album({ request, deps, grant }: CallFacts): Photo[] {
  const all = [...deps.store.photos.values()]
  const own = all.filter(({ owner }) => owner === grant?.sub)
  const name = valueOf(queryOf(request.url), 'album') || own[0]?.album
  const mine = own.filter((photo) => photo.album === name)
  return mine.length > 0 ? mine : all.filter((photo) => photo.album === name)
}

function hasUser({ deps, grant }: CallFacts): boolean {
  return deps.config.users.some(({ sub }) => sub === grant?.sub)
}

/** Photos belong to people: a token without a user opens none, and nobody sees another's. */
export function mayAlbum(facts: CallFacts): 'yes' | 'no' | 'no-user' {
  if (!hasUser(facts)) return 'no-user'
  return album(facts).some(({ owner }) => owner === facts.grant?.sub) ? 'yes' : 'no'
}

/** The same for a single photo. */
export function mayPhoto(facts: CallFacts): 'yes' | 'no' | 'no-user' {
  if (!hasUser(facts)) return 'no-user'
  return asked(facts)?.owner === facts.grant?.sub ? 'yes' : 'no'
}

/** GET /v1/photos?album=picnic */
export function listPhotos(facts: CallFacts): HttpResponse {
  const photos = album(facts)
  return answer(200, {
    album: photos[0]?.album ?? '',
    photos: photos.map(({ id, name }) => ({ id, name })),
  })
}

/** GET /v1/photos/7 */
export function showPhoto(facts: CallFacts): HttpResponse {
  const photo = asked(facts)
  if (photo === undefined) return answer(404, { error: 'not_found' }) // only where CK-AT-USER is off
  return answer(200, { id: photo.id, name: photo.name, album: photo.album })
}

/** DELETE /v1/photos/7 */
export function deletePhoto(facts: CallFacts): HttpResponse {
  const photo = asked(facts)
  if (photo === undefined) return answer(404, { error: 'not_found' })
  sure(facts.deps.store, 'store').photos.delete(photo.id)
  return empty(204)
}
