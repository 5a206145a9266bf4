import { t } from '#i18n/t.ts'
import { checkCount } from './check-count.ts'
import type { Room } from './room.ts'

/** `6/6` beside the word Checks: in green where all passed, in red with a cross where one refused. */
export function CheckCount({ room }: { room: Room }) {
  const count = checkCount(room.view)
  if (!count) return null
  const all = count.passed === count.total
  return (
    <>
      <span aria-hidden="true" className={`text-[12px] font-semibold tabular-nums ${all ? 'text-ok' : 'text-no'}`}>
        {all ? '' : '✕ '}
        {t('checks-count', count)}
      </span>
      <span className="sr-only">{t('checks-count-said', count)}</span>
    </>
  )
}
