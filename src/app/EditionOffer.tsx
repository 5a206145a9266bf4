import { RotateCw, X } from 'lucide-react'
import { useState } from 'react'
import { t } from '#i18n/t.ts'
import { here } from '#pages/address/here.ts'
import { say } from '#pages/offline/say.ts'
import { useOffline } from '#pages/offline/store.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'

/** Says that a newer edition has come. Nothing is taken away: the run is in the tab, and a reload finds it there. */
export function EditionOffer() {
  const { newer } = useOffline()
  const [gone, setGone] = useState(false)
  // What a class sees is the teacher's.
  if (!newer || gone || here().path.startsWith('/present')) return null
  return (
    <section
      aria-label={t('notice')}
      className="fixed start-3 bottom-3 z-20 flex max-w-[calc(100vw-1.5rem)] items-center gap-3 rounded-xl border border-edge bg-card py-1.5 ps-4 pe-1.5 text-[14px] text-ink max-lg:bottom-32 print:hidden"
    >
      <p role="note">
        {say('newer')} <span className="text-soft">{say('reload-hint')}</span>
      </p>
      <Button size="small" className="max-lg:min-h-11" onClick={() => location.reload()}>
        <RotateCw size={14} aria-hidden="true" />
        {say('reload')}
      </Button>
      <IconButton label={t('dismiss')} onClick={() => setGone(true)} className="max-lg:size-11">
        <X size={16} aria-hidden="true" />
      </IconButton>
    </section>
  )
}
