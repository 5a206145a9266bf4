import { t } from '#i18n/t.ts'
import type { Room } from './room.ts'

/** Whether the messages also go over the browser's own network; the run is the same without. */
export function WireBadge({ room: { wire } }: { room: Room }) {
  if (wire === 'starting') return null
  const real = wire === 'real'
  const why = wire === 'insecure' || wire === 'file' ? (`wire-${wire}` as const) : 'wire-none'
  return (
    <p
      title={t(real ? 'wire-real-hint' : why)}
      className={`flex shrink-0 items-center gap-1.5 text-[13px] ${real ? 'text-ok' : 'text-soft'}`}
    >
      <span
        aria-hidden="true"
        className={`size-2 rounded-full border-[1.5px] border-current ${real ? 'bg-current' : ''}`}
      />
      {real ? t('wire-real') : t('wire-inside')}
    </p>
  )
}
