import { t } from '#i18n/t.ts'
import type { Room } from './room.ts'

/** In Break, in place of the question: what to do. */
export function BreakHelp({ room: { view } }: { room: Room }) {
  return (
    <div className="text-[14px]/5">
      <p className="font-semibold text-[15px]">{t('break-title')}</p>
      <p className="mt-1 text-soft">{view.messages.length > 0 ? t('break-lead') : t('break-nothing')}</p>
    </div>
  )
}
