import type { SigningSecrets } from '#trace/views.ts'

/** Which line says how the key is made: nobody knows it, there is no token yet, or both halves are there. */
export function noteOnKey(key: string | undefined, { tokenSecret }: SigningSecrets, plain: boolean) {
  if (key === undefined) return 'key-unknown'
  if (tokenSecret === '') return 'key-first'
  return plain ? 'key-plain' : 'key-note'
}
