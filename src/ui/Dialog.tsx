import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { t } from '#i18n/t.ts'
import { IconButton } from './IconButton.tsx'

interface Props {
  title: string
  /** In the middle of the screen; near its top, where what it holds grows and shrinks; or a sheet that rises from the bottom edge (a phone). */
  shape?: 'box' | 'top' | 'sheet'
  onClose: () => void
  children: ReactNode
}

const shapes = {
  box: 'bg-paper m-auto w-[min(34rem,calc(100vw-2rem))] max-h-[calc(100dvh-4rem)] rounded-xl',
  top: 'bg-paper mx-auto mt-[min(5rem,4dvh)] mb-auto w-[min(42rem,calc(100vw-1rem))] max-h-[92dvh] rounded-xl',
  // A sheet shows a panel, which on a wide screen stands on a card.
  sheet: 'bg-card mt-auto mb-0 mx-auto w-full max-w-3xl h-[86dvh] max-h-[86dvh] rounded-t-2xl border-b-0',
} as const

/** The platform's modal dialog: focus, Escape and the inert page behind are the browser's work. Mounted means open. */
export function Dialog({ title, shape = 'box', onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = box.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop is an extra; Escape and the close button do the same.
    <dialog
      ref={box}
      aria-labelledby={heading}
      // A close that was undone at once (React's second effect in development) is none.
      onClose={() => box.current?.open || onClose()}
      onClick={(event) => event.target === box.current && onClose()}
      className={`flex-col overflow-hidden border border-edge p-0 open:flex ${shapes[shape]}`}
    >
      <div className="flex flex-none items-center justify-between gap-4 border-b border-rule py-2 ps-5 pe-2.5">
        <h2 id={heading} className="text-[16px] font-semibold">
          {title}
        </h2>
        <IconButton label={t('close')} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      {/* A sheet may hold nothing that takes the focus, only more than fits: then the keys have to scroll it. */}
      <div
        tabIndex={shape === 'sheet' ? 0 : undefined}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain"
      >
        {children}
      </div>
    </dialog>
  )
}
