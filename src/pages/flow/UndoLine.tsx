import { Undo2 } from 'lucide-react'
import { t } from '#i18n/t.ts'
import { Button } from '#ui/Button.tsx'
import type { Room } from './room.ts'

/** Takes the last change of a message back with one press; not there while nothing was changed. */
export function UndoButton({ room: { walk, moves } }: { room: Room }) {
  if (!walk.before) return null
  return (
    <Button size="small" onClick={moves.undo}>
      <Undo2 size={15} aria-hidden="true" />
      {t('undo-change')}
    </Button>
  )
}

/** On a phone: says that this run is a changed one, beside the way back. */
export function UndoLine({ room }: { room: Room }) {
  if (!room.walk.before) return null
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-[14px] text-soft">
      <span>{t('changed-run')}</span>
      <UndoButton room={room} />
    </div>
  )
}
