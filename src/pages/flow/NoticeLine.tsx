import { Info, X } from 'lucide-react'
import { t } from '#i18n/t.ts'
import { IconButton } from '#ui/IconButton.tsx'
import type { Notice } from './open.ts'

function say(notice: Notice): string {
  switch (notice.id) {
    case 'step-range':
      return t('notice-step-range', { asked: notice.asked.slice(0, 24) })
    case 'link-damaged':
      return t('notice-link-damaged')
    case 'refused-before':
      return t('notice-refused-before', { step: notice.step })
    case 'unfit':
      return t('notice-unfit', {
        field: notice.edit.name || notice.edit.part,
        value: (notice.edit.value ?? '').slice(0, 40),
      })
  }
}

/** One polite line about what could not be done as asked; it goes when it is dismissed. */
export function NoticeLine({ notice, onDismiss }: { notice: Notice | undefined; onDismiss: () => void }) {
  if (!notice) return null
  return (
    <section aria-label={t('notice')} className="border-b border-rule bg-wash">
      <div role="note" className="flex min-h-9 items-center gap-2.5 py-0.5 ps-5 pe-2 text-[14px]">
        <Info size={16} aria-hidden="true" className="flex-none text-soft" />
        <span className="flex-1">{say(notice)}</span>
        <IconButton label={t('dismiss')} onClick={onDismiss} className="size-8">
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
    </section>
  )
}
