type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The same record without its undefined entries: an absent member and one that is undefined are not the same in JSON. */
export function given<T extends Record<string, unknown>>(record: T): Given<T> {
  const found: Record<string, unknown> = {}
  for (const name of Object.keys(record)) if (record[name] !== undefined) found[name] = record[name]
  return found as Given<T>
}
