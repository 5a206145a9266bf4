import { isOAuthHeader, oauthHeader, parseOAuthHeader } from '#protocol/oauth1/header.ts'
import type { Pair } from '#protocol/pairs.ts'
import type { Edit } from './edit.ts'
import { editPairs } from './edit-list.ts'

/** The parameter that a header edit means by `authorization/oauth_nonce`; undefined where it means a whole header. */
export function parameterOf({ name = '' }: Edit): string | undefined {
  return /^authorization\/(.+)$/i.exec(name)?.[1]
}

/** Changes one parameter of an `Authorization: OAuth` line (RFC 5849 3.5.1) and signs nothing anew; undefined where it fits none. */
export function editSigned(headers: readonly Pair[], edit: Edit, name: string): readonly Pair[] | undefined {
  const at = headers.findIndex(([key, line]) => key.toLowerCase() === 'authorization' && isOAuthHeader(line))
  const changed = editPairs(parseOAuthHeader(headers[at]?.[1] ?? '') ?? [], { ...edit, name })
  return changed && headers.map((header, n) => (n === at ? [header[0], oauthHeader(changed)] : header))
}
