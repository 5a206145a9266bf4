import type { ServerContext } from '#network/server.ts'
import type { CheckResult } from '#protocol/check.ts'

/** What an app is given with each message, and the id of the check that it refused with. */
export function bench(now: number): ServerContext & { refusedBy(): string | undefined } {
  const checks: CheckResult[] = []
  return {
    now,
    random: (purpose) => purpose,
    switches: {},
    report: (results) => checks.push(...results),
    refusedBy: () => checks.find(({ verdict }) => verdict === 'fail')?.id,
  }
}
