import type { Field } from './views.ts'

/** The bare value of a field: an access token without the scheme before it. */
export function bareValue({ part, kind, value }: Field): string {
  return part === 'header' && kind === 'access-token' ? value.replace(/^(?:bearer|dpop) +/i, '') : value
}
