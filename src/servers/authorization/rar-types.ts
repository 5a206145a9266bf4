/** What one type of `authorization_details` may contain (RFC 9396 2). */
export interface DetailType {
  /** What the user reads on the consent page. */
  meaning: string
  /** Allowed fields beside `type`, and what each holds: a list of texts, a text, or anything. */
  fields: Readonly<Record<string, 'texts' | 'text' | 'any'>>
  required: readonly string[]
  /** Allowed `actions`, where they are limited. */
  actions?: readonly string[]
}
