import { Hand } from 'lucide-react'
import { t } from '#i18n/t.ts'
import { isLinasTurn } from './natural-section.ts'
import type { Room } from './room.ts'

/** Where the page on Lina's screen waits for her: do it by hand, or let Next do it. */
export function LinasTurn({ room }: { room: Room }) {
  if (!isLinasTurn(room)) return null
  return (
    <p className="flex items-start gap-1.5">
      <Hand size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-user" />
      <span>
        {t('your-turn')}{' '}
        <button
          type="button"
          className="cursor-pointer text-go underline underline-offset-4 lg:hidden"
          onClick={() => room.player.send({ type: 'OPEN', sheet: 'screen' })}
        >
          {t('your-turn-open')}
        </button>
      </span>
    </p>
  )
}
