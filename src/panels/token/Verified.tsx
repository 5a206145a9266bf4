import { CheckRow } from '#panels/checks/CheckRow.tsx'
import { tally } from '#panels/checks/refusal.ts'
import { say } from '#panels/say.ts'
import type { CheckResult } from '#protocol/check.ts'

/** The checks that the app really ran on the token, or that it has run none yet. */
export function Verified({ checks }: { checks: readonly CheckResult[] | undefined }) {
  if (checks === undefined || checks.length === 0)
    return <p className="text-[14px]/[1.45]">{say('verify-none')}</p>
  const { passed, all } = tally(checks)
  const good = passed === all
  return (
    <div>
      <p className="pb-1.5 text-[14px]/[1.45]">
        {say('verify-ran')}{' '}
        <strong className={`font-semibold ${good ? 'text-ok' : 'text-no'}`}>
          {say(good ? 'verify-passed' : 'verify-failed')}
        </strong>
      </p>
      <ol>
        {checks.map((check) => (
          <CheckRow key={check.id} check={check} />
        ))}
      </ol>
    </div>
  )
}
