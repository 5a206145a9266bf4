import { CircleCheck, Hammer } from 'lucide-react'
import { t } from '#i18n/t.ts'
import { Button } from '#ui/Button.tsx'
import type { Room } from './room.ts'

/** At the good end: what was reached, and what to do next with it. */
export function Done({ room }: { room: Room }) {
  const { definition, frame, moves, player } = room
  const message = definition.quickBreaks.find(({ leg }) => leg === 'request')?.message
  const step = definition.arrows.find((arrow) => arrow.message === message && !arrow.minor)?.step
  return (
    <>
      <p>
        <strong className="me-1.5 inline-flex items-center gap-1.5 align-top font-semibold text-ok">
          <CircleCheck size={16} aria-hidden="true" />
          {t('flow-done')}
        </strong>
        {definition.content.endings[frame.state]}
      </p>
      {step !== undefined && player.mode !== 'break' && (
        <Button
          size="small"
          className="justify-self-start"
          onClick={() => {
            player.send({ type: 'MODE', mode: 'break' })
            moves.goTo(step)
          }}
        >
          <Hammer size={15} aria-hidden="true" />
          {t('try-breaking')}
        </Button>
      )}
    </>
  )
}
