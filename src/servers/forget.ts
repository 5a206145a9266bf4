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
