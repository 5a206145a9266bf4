import { ids } from './ids.ts'
import { say } from './say.ts'
import { countRepaired } from './schedule.ts'
import { useDeck } from './store.ts'

/** How many misconceptions are repaired: a line, and a segment for each. */
export function Repaired() {
  const deck = useDeck()
  const count = countRepaired(deck, ids)
  return (
    <div className="noscript:hidden">
      <p className="font-semibold">{say('repaired', { count, total: ids.length })}</p>
      <span aria-hidden="true" className="mt-2 flex max-w-[38rem] gap-0.5">
        {ids.map((id, index) => (
          <span key={id} className={`h-1.5 flex-1 rounded-full ${index < count ? 'bg-ok' : 'bg-rule'}`} />
        ))}
      </span>
    </div>
  )
}
