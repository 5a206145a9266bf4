import { useId, useRef, useState } from 'react'
import { t } from '#i18n/t.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { Room } from './room.ts'
import { shareLink } from './share-link.ts'

/** The link to this very run. Where a page may not copy, the link is selected for the person to copy it. */
export function ShareDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const link = shareLink(location.href, room.walk)
  const field = useRef<HTMLInputElement>(null)
  const [byHand, setByHand] = useState(false)
  const id = useId()
  const failed = () => {
    setByHand(true)
    field.current?.focus()
    field.current?.select()
  }
  if (link === undefined) {
    return (
      <Dialog title={t('share-title')} onClose={onClose}>
        <p className="p-5 text-soft">{t('share-too-long')}</p>
      </Dialog>
    )
  }
  return (
    <Dialog title={t('share-title')} onClose={onClose}>
      <div className="flex flex-col gap-3 p-5">
        <p className="text-soft">{t('share-note')}</p>
        <label htmlFor={id} className="sr-only">
          {t('share-link')}
        </label>
        <div className="flex items-center gap-2">
          <input
            ref={field}
            id={id}
            dir="ltr"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
            className="min-h-10 min-w-0 flex-1 rounded-lg border border-field bg-card px-3 font-mono text-[13px]"
          />
          <CopyButton text={link} label={t('share-copy')} wide onFail={failed} />
        </div>
        {byHand && (
          <p role="alert" className="text-[14px] text-soft">
            {t('share-by-hand')}
          </p>
        )}
      </div>
    </Dialog>
  )
}
