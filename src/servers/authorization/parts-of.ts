import type { ServerPart } from './part.ts'
import type { AuthorizationConfig } from './types.ts'

/** A server as far as its parts go. */
export type Parts = Pick<AuthorizationConfig, 'parts'>

/** What the parts of a server have to say about one thing, in their order. */
export function allOf<K extends keyof ServerPart>({ parts }: Parts, what: K): NonNullable<ServerPart[K]>[] {
  const found: NonNullable<ServerPart[K]>[] = []
  for (const part of parts) {
    const one = part[what]
    if (one !== undefined) found.push(one as NonNullable<ServerPart[K]>)
  }
  return found
}

/** The same where the first part decides. */
export function firstOf<K extends keyof ServerPart>(
  { parts }: Parts,
  what: K,
): NonNullable<ServerPart[K]> | undefined {
  return parts.find((part) => part[what] !== undefined)?.[what] as NonNullable<ServerPart[K]> | undefined
}

/** The entry of this name in tables that several parts have. */
export function entryOf<T>(tables: readonly Readonly<Record<string, T>>[], name: string): T | undefined {
  return tables.find((table) => Object.hasOwn(table, name))?.[name]
}
