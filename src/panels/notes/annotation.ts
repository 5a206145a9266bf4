import type { Edit } from '#network/edit.ts'
import type { ClauseId } from '#protocol/clauses.ts'

/** One line about one part of a message. */
export interface Annotation {
  /** What it is, at most 14 words. */
  what: string
  /** Why it is there, or what goes wrong without it, at most 20 words. */
  why?: string
  clause?: ClauseId
}

/** By name, or by `name=value` where one value deserves its own line (`prompt=none`). */
export type Annotations = Readonly<Record<string, Annotation>>

/** Where a part stands. `name` is '' for method, status and url; a piece of a header is named `set-cookie/path`. */
export interface Place {
  leg: Edit['leg']
  part: Edit['part']
  name: string
  value: string
  /** The flow's id of the message: `token`. */
  message: string
  /** The address that the request went to. */
  url: string
}

/** Notes and where they hold. */
export interface Shelf {
  part: Edit['part']
  leg?: Edit['leg']
  /** Only where `message path` fits: `token /token`. Such shelves stand before those for any message. */
  at?: RegExp
  notes: Annotations
}
