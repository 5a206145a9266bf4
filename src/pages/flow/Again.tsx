import { RefreshCw } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import type { Room } from './room.ts'

/** Where the story can do once more what it did: a second login, another question of the TV. */
export function Again({ room: { definition, frame, moves } }: { room: Room }) {
  const words = definition.content.again?.[frame.state]
  if (words === undefined || !frame.accepts.includes('AGAIN')) return null
  return (
    <Button size="small" onClick={() => moves.act({ type: 'AGAIN' })}>
      <RefreshCw size={15} aria-hidden="true" />
      {words}
    </Button>
  )
}
