import { createContext } from 'react'
import type { LedgerRow } from '#trace/views.ts'

/** The short name of each value that the ledger knows: the same value has the same name in every panel. */
export const ValueNames = createContext<ReadonlyMap<string, string>>(new Map())

/** The ledger's rows as names by value. */
export function namesOf(rows: readonly LedgerRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ value, name }) => [value, name]))
}
