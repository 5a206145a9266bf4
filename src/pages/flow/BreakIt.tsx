import { Hammer } from 'lucide-react'
import { t } from '#i18n/t.ts'
import { Button } from '#ui/Button.tsx'
import type { Room } from './room.ts'

/** At the good end, what to do next with it: the first message that can be broken. */
export function BreakIt({ room: { definition, frame, moves, player } }: { room: Room }) {
  const message = definition.quickBreaks.find(({ leg }) => leg === 'request')?.message
  const step = definition.arrows.find((arrow) => arrow.message === message && !arrow.minor)?.step
  if (!frame.done || step === undefined || player.mode === 'break') return null
  return (
    <Button
      size="small"
      onClick={() => {
        player.send({ type: 'MODE', mode: 'break' })
        moves.goTo(step)
      }}
    >
      <Hammer size={15} aria-hidden="true" />
      {t('try-breaking')}
    </Button>
  )
}
