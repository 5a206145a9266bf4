import type { Photo } from './types.ts'

/** All that the API remembers. Plain data. */
export interface ResourceStore {
  photos: Map<number, Photo>
  /** Identifiers of DPoP proofs that were used -> when they may be forgotten (seconds since the epoch; RFC 9449 11.1). */
  proofs: Map<string, number>
  /** Nonces that were given out for proofs -> until when they are good (RFC 9449 9). */
  nonces: Map<string, number>
}

/** The API on its first day. */
export function newResourceStore(photos: readonly Photo[]): ResourceStore {
  return { photos: new Map(photos.map((photo) => [photo.id, photo])), proofs: new Map(), nonces: new Map() }
}
