import { t } from '#i18n/t.ts'
import { tally } from '#panels/checks/refusal.ts'
import { refuses } from '#protocol/check.ts'
import type { Room } from './room.ts'

/** `6/6` beside the word Checks: in green where all passed, in red with a cross where one refused. */
export function CheckCount({ room }: { room: Room }) {
  const results = room.view.checks.flatMap(({ results }) => results)
  const { passed, all } = tally(results)
  if (all === 0) return null
  const count = { passed, total: all }
  // What the story itself shows failing is no fault: a page that asks before anybody is logged in.
  const good = !results.some(refuses)
  return (
    <>
      <span
        aria-hidden="true"
        className={`whitespace-nowrap text-[12px] font-semibold tabular-nums ${good ? 'text-ok' : 'text-no'}`}
      >
        {good ? '' : '✕\u2009'}
        {t('checks-count', count)}
      </span>
      <span className="sr-only">{t('checks-count-said', count)}</span>
    </>
  )
}
