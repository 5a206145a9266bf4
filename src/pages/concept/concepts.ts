import { concepts } from './concepts.en.ts'

export type ConceptId = keyof typeof concepts

/** Every concept page, in the order of reading. */
export const conceptIndex = Object.keys(concepts) as ConceptId[]

/** Where a concept page stands, from the site's root. */
export function conceptPath(id: ConceptId): string {
  return `/concept/${id}`
}
