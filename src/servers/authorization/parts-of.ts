import { remembered } from '#protocol/remembered.ts'
import type { ServerPart } from './part.ts'
import type { AuthorizationConfig } from './types.ts'

/** A server as far as its parts go. */
export type Parts = Pick<AuthorizationConfig, 'parts'>

type Said<K extends keyof ServerPart> = NonNullable<ServerPart[K]>

/** Tables of parts: what stands in them, by name. */
type Tables = 'open' | 'closed' | 'grants'

type Entry<K extends Tables> = Said<K>[string]

/** What was asked before, by server: its parts are fixed for its life, and every request asks for the same. */
const lists = remembered((_: Parts['parts']) => new Map<string, readonly unknown[]>())
const tables = remembered((_: Parts['parts']) => new Map<string, ReadonlyMap<string, unknown>>())

/** What the parts of a server have to say about one thing, in their order. */
export function allOf<K extends keyof ServerPart>({ parts }: Parts, what: K): readonly Said<K>[] {
  return kept(lists(parts), what, () =>
    parts.map((part) => part[what]).filter((one) => one !== undefined),
  ) as readonly Said<K>[]
}

/** The same where the first part decides. */
export function firstOf<K extends keyof ServerPart>(config: Parts, what: K): Said<K> | undefined {
  return allOf(config, what)[0]
}

/** The entry of this name in a table that several parts add to: the first that has it decides. */
export function entryOf<K extends Tables>(config: Parts, table: K, name: string): Entry<K> | undefined {
  const entries = kept(tables(config.parts), table, () => {
    const added: Readonly<Record<string, unknown>>[] = [...allOf(config, table)]
    return new Map(added.reverse().flatMap((one) => Object.entries(one)))
  })
  return entries.get(name) as Entry<K> | undefined
}

function kept<T>(memory: Map<string, T>, what: string, make: () => T): T {
  const found = memory.get(what) ?? make()
  memory.set(what, found)
  return found
}
