import type { misconceptions } from './misconceptions.en.ts'

export type MisconceptionId = keyof typeof misconceptions

const count = 40

/** The ids of all misconceptions, in the order of the curriculum: what counts them need not carry their words. */
export const ids = Array.from(
  { length: count },
  (_, index) => `M${String(index + 1).padStart(2, '0')}` as MisconceptionId,
)
