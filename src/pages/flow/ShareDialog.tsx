import { useId, useRef, useState } from 'react'
import { t } from '#i18n/t.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { Room } from './room.ts'
import { shareLink } from './share-link.ts'
import { Taken } from './take/Taken.tsx'

/** The link to this very run, and all that it can be taken away as. */
export function ShareDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const link = shareLink(location.href, room.walk)
  return (
    <Dialog title={t('share-title')} onClose={onClose}>
      <div className="flex flex-col gap-4 p-5">
        {link === undefined ? <p className="text-soft">{t('share-too-long')}</p> : <RunLink link={link} />}
        <Taken room={room} link={link} />
      </div>
    </Dialog>
  )
}

/** Where a page may not copy, the link is selected for the person to copy it. */
function RunLink({ link }: { link: string }) {
  const field = useRef<HTMLInputElement>(null)
  const [byHand, setByHand] = useState(false)
  const id = useId()
  const failed = () => {
    setByHand(true)
    field.current?.focus()
    field.current?.select()
  }
  return (
    <>
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
    </>
  )
}
