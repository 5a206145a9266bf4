import type { Houses, Stores } from '#world/hosts.ts'

/** More of one kind than any class makes: beyond it the oldest leave, so that a flood cannot fill the memory. */
const most = 50_000

/** Drops from the servers' stores what no rule asks about any more, and what is too much. */
export function sweep({ skyid, oauth1, skyapi }: Stores, houses: Houses, now: number): void {
  const { lifetimes } = houses.skyid
  const since = (seconds: number) => now - seconds
  drop(skyid.interactions, ({ createdAt }) => createdAt <= since(lifetimes.interaction))
  drop(skyid.sessions, ({ authTime }) => authTime <= since(lifetimes.session))
  // A used code is remembered while the token it gave lives: its second use takes that back (RFC 6749 4.1.2).
  drop(skyid.codes, ({ createdAt }) => createdAt <= since(lifetimes.code + lifetimes.accessToken))
  for (const tokens of [skyid.accessTokens, skyid.refreshTokens, skyid.pushed])
    drop(tokens as Map<string, { expiresAt: number }>, ({ expiresAt }) => expiresAt <= now)
  // An expired device code is still told that it has expired (RFC 8628 3.5), for as long again.
  drop(skyid.devices, ({ createdAt }) => createdAt <= since(2 * lifetimes.deviceCode))
  drop(skyid.logouts, ({ createdAt }) => createdAt <= since(lifetimes.interaction))
  drop(oauth1.temporary, ({ createdAt }) => createdAt <= since(houses.oauth1.lifetimes.temporary))
  drop(oauth1.visits, ({ token }) => !oauth1.temporary.has(token))
  for (const untils of [oauth1.nonces, skyapi.proofs, skyapi.nonces, skyid.proofs])
    drop(untils, (until) => until < now)
  for (const store of [skyid, oauth1, skyapi]) for (const map of Object.values(store)) shorten(map)
}

function drop<T>(map: Map<string, T>, isOld: (value: T) => boolean): void {
  for (const [key, value] of map) if (isOld(value)) map.delete(key)
}

/** A map keeps its entries in the order of their making. */
function shorten(map: Map<unknown, unknown>): void {
  for (const key of map.keys()) {
    if (map.size <= most) return
    map.delete(key)
  }
}
