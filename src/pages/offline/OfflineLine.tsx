import { CloudOff } from 'lucide-react'
import { say } from './say.ts'
import { useOffline } from './store.ts'

/** One quiet line where the site needs no network any more; nothing before. */
export function OfflineLine() {
  const { state } = useOffline()
  if (state !== 'kept' && state !== 'file') return null
  return (
    <p className="flex items-center gap-2 text-[13px] text-soft print:hidden">
      <CloudOff size={15} aria-hidden="true" className="shrink-0" />
      {say(state)}
    </p>
  )
}
