import type { Role } from '#flows/kit/types.ts'
import type { LedgerRow } from '#trace/views.ts'

/** Whether a client has the user's password: what OAuth is there to prevent (RFC 9700 2.4). A wrong one betrays nothing. */
export function inWrongHands(
  { kind, value, cells }: Pick<LedgerRow, 'kind' | 'value' | 'cells'>,
  id: string,
  role: Role,
): boolean {
  return kind === 'password' && value !== 'wrong-password' && role === 'client' && cells[id] === 'knows'
}
