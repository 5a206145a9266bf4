import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { t } from '#i18n/t.ts'
import { SearchButton } from '#pages/search/SearchButton.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useLater } from '#ui/later.ts'
import { embedded } from './embed/embedded.ts'
import { WayOut } from './embed/WayOut.tsx'
import { MoreSheet } from './MoreSheet.tsx'
import type { Room } from './room.ts'
import { shareDialog } from './share-dialog.ts'

/** The bar at the top of a phone: where one is, and everything that is needed seldom behind one button. */
export function PhoneBar({ room }: { room: Room }) {
  const [open, setOpen] = useState<'more' | 'share'>()
  const ShareDialog = useLater(shareDialog, open === 'share')
  const { content, length } = room.definition
  const close = () => setOpen(undefined)
  return (
    <header className="flex h-12 items-center gap-2 border-b border-rule ps-2.5 pe-1.5">
      <WayOut room={room} className="inline-flex size-9 items-center justify-center rounded-md text-ink" />
      <p className="min-w-0 flex-1 truncate">
        <span className="font-semibold">{content.name}</span>
        <span className="ms-2 text-[14px] text-soft max-sm:hidden">{content.variant}</span>
      </p>
      <p className="shrink-0 text-[14px] tabular-nums text-soft">
        {t('step-of', { step: room.step, total: length })}
      </p>
      {!embedded && <SearchButton />}
      <IconButton label={t('menu')} onClick={() => setOpen('more')}>
        <Ellipsis size={20} aria-hidden="true" />
      </IconButton>
      {open === 'more' && (
        <Dialog title={content.name} onClose={close}>
          <MoreSheet room={room} onDone={close} onShare={() => setOpen('share')} />
        </Dialog>
      )}
      {open === 'share' && ShareDialog && <ShareDialog room={room} onClose={close} />}
    </header>
  )
}
