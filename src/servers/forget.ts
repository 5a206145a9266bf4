/**
 * Drops what is of no use any more from the front of a map, which keeps its entries in the order of their making: a
 * server that runs for a term must not remember every token of the first day.
 */
export function forgetOld<T>(map: Map<string, T>, isOld: (value: T) => boolean): void {
  for (const [key, value] of map) {
    if (!isOld(value)) return
    map.delete(key)
  }
}

/** More of one kind than a class ever has open at once. */
export const mostOpen = 5000

/**
 * Keeps what a stranger has begun: an interaction, a pushed request, a code for a device. Anybody can begin any number
 * of those, so the oldest leaves when there are too many.
 */
export function keepOpen<T>(map: Map<string, T>, key: string, value: T, most = mostOpen): void {
  map.set(key, value)
  const [oldest] = map.size > most ? map.keys() : []
  if (oldest !== undefined) map.delete(oldest)
}
