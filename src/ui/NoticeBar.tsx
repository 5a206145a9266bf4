import { Info, X } from 'lucide-react'
import { t } from '#i18n/t.ts'
import { IconButton } from './IconButton.tsx'

/** One polite line across the page; it goes when it is dismissed. */
export function NoticeBar({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  return (
    <section aria-label={t('notice')} className="border-b border-rule bg-wash">
      <div role="note" className="flex min-h-9 items-center gap-2.5 py-0.5 ps-5 pe-2 text-[14px]">
        <Info size={16} aria-hidden="true" className="flex-none text-soft" />
        <span className="flex-1">{text}</span>
        <IconButton label={t('dismiss')} onClick={onDismiss} className="size-8">
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
    </section>
  )
}
