import { t } from '#i18n/t.ts'
import { CheckCount } from './CheckCount.tsx'
import type { Section } from './player.ts'
import type { Room } from './room.ts'

const chips = [
  ['message', 'section-message'],
  ['checks', 'section-checks'],
  ['token', 'section-token'],
  ['ledger', 'chip-ledger'],
  ['screen', 'chip-screen'],
  ['steps', 'section-steps'],
] as const satisfies readonly (readonly [Section, string])[]

/** What a laptop shows beside the diagram, each behind one press. They wrap rather than hide. */
export function Chips({ room }: { room: Room }) {
  // Six do not fit side by side: two even rows.
  const six = hasToken(room)
  return (
    <div className={`flex-1 gap-1 ${six ? 'grid grid-cols-3' : 'flex flex-wrap'}`}>
      {(six ? chips : chips.filter(([section]) => section !== 'token')).map(([section, text]) => (
        <button
          key={section}
          type="button"
          aria-haspopup="dialog"
          onClick={() => room.player.send({ type: 'OPEN', sheet: section })}
          className="inline-flex min-h-8 cursor-pointer flex-1 items-center justify-center gap-1 rounded-full border border-edge px-1.5 text-[13px] text-soft hover:bg-wash hover:text-ink"
        >
          {t(text)}
          {section === 'checks' && <CheckCount room={room} />}
        </button>
      ))}
    </div>
  )
}

/** Whether an ID token was sent so far: most stories have none, and those that have one end with it. */
export function hasToken({ arrows }: Pick<Room, 'arrows'>): boolean {
  return arrows.some(({ state, carries }) => state !== 'ghost' && carries === 'id-token')
}
