import { t } from '#i18n/t.ts'
import { tally } from '#panels/checks/refusal.ts'
import type { Room } from './room.ts'

/** `6/6` beside the word Checks: in green where all passed, in red with a cross where one refused. */
export function CheckCount({ room }: { room: Room }) {
  const { passed, all } = tally(room.view.checks.flatMap(({ results }) => results))
  if (all === 0) return null
  const count = { passed, total: all }
  const good = passed === all
  return (
    <>
      <span
        aria-hidden="true"
        className={`text-[12px] font-semibold tabular-nums ${good ? 'text-ok' : 'text-no'}`}
      >
        {good ? '' : '✕ '}
        {t('checks-count', count)}
      </span>
      <span className="sr-only">{t('checks-count-said', count)}</span>
    </>
  )
}
