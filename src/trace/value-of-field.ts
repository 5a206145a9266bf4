import type { Field } from './views.ts'

/** The bare value of a field: a bearer token without the word before it. */
export function bareValue({ part, kind, value }: Field): string {
  return part === 'header' && kind === 'access-token' ? value.replace(/^bearer +/i, '') : value
}
