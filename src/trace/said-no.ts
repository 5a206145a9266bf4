import { type CheckResult, refuses } from '#protocol/check.ts'
import type { Entry } from '#world/records.ts'

/**
 * Whether a check failed because the person pressed Deny: nobody refused her or the message then, her no is taken down
 * (RFC 6749 4.1.2.1, RFC 8628 3.5).
 */
export function takesNo(result: CheckResult): boolean {
  return refuses(result) && /^CK-(CONSENT|DEV-DENIED)$/.test(result.id)
}

/** The same, and where an app hears of a no that was really said; OAuth 1.0a calls it `permission_denied`. */
export function tellsNo(result: CheckResult, entries: readonly Entry[]): boolean {
  if (!/\b(access|permission)_denied$/.test(result.saw ?? '')) return takesNo(result)
  return entries.some((entry) => entry.kind === 'checks' && entry.results.some(takesNo))
}
