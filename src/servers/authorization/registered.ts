import type { Client, Deps } from './types.ts'

/** The client of this name: one of the configuration, or one that registered itself (RFC 7591). */
export function findClient(
  { config, store }: Pick<Deps, 'config' | 'store'>,
  id: string | undefined,
): Client | undefined {
  if (id === undefined) return undefined
  return config.clients.find(({ client_id }) => client_id === id) ?? store.clients.get(id)
}
