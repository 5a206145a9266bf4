/** Unwraps a value that an earlier check has made sure of; an exception here is a bug of ours, never a lesson. */
export function sure<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`bug: ${what} is missing`)
  return value
}
