type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The same record without its undefined entries: an absent member and one that is undefined are not the same in JSON. */
export function given<T extends Record<string, unknown>>(record: T): Given<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Given<T>
}
