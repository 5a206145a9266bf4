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
