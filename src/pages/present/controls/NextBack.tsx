import { ChevronLeft } from 'lucide-react'
import { say } from '#pages/present/say.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { Button } from '#ui/Button.tsx'

/** Back and Next, as everywhere. */
export function NextBack({ presenter: { send }, size }: { presenter: Presenter; size: 'small' | 'tall' }) {
  return (
    <div className="grid grid-cols-[1fr_1.35fr] gap-2">
      <Button size={size} aria-keyshortcuts="ArrowLeft PageUp" onClick={() => send({ type: 'BACK' })}>
        <ChevronLeft size={18} aria-hidden="true" className="-ms-1.5 rtl:-scale-x-100" />
        {say('back')}
      </Button>
      <Button
        variant="primary"
        size={size}
        aria-keyshortcuts="ArrowRight PageDown"
        onClick={() => send({ type: 'NEXT', now: Date.now() })}
      >
        {say('next')}
      </Button>
    </div>
  )
}
