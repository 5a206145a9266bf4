import { Link } from 'wouter'
import { Button } from '#ui/Button.tsx'
import { ids } from './ids.ts'
import { quietSince, useQuiet } from './quiet.ts'
import { say } from './say.ts'
import { countRepaired } from './schedule.ts'
import { useDeck } from './store.ts'
import { useEscape } from './use-escape.ts'
import { dueIn, few, visitParam } from './visit.ts'

/** For who comes back: how far the misconceptions are, and a short review first, which one key puts away for the day. */
export function Offer() {
  const deck = useDeck()
  const now = Date.now()
  const due = dueIn(deck, ids, now).length
  const offered = useQuiet(now) ? 0 : Math.min(due, few)
  return (
    <section
      aria-label={say('to-deck')}
      className="flex min-h-11 flex-none flex-wrap items-center gap-x-4 text-[14px]"
    >
      <Link
        href="/review"
        className="inline-flex min-h-8 items-center text-soft underline underline-offset-4 max-sm:min-h-11"
      >
        {say('repaired', { count: countRepaired(deck, ids), total: ids.length })}
      </Link>
      {offered > 0 && <Offered count={offered} />}
    </section>
  )
}

const putAway = () => quietSince(Date.now())

function Offered({ count }: { count: number }) {
  useEscape(putAway)
  return (
    <div className="flex items-center gap-1">
      <Link
        href={`/review?${visitParam}`}
        className="inline-flex min-h-9 items-center rounded-lg border border-go px-3.5 font-semibold text-go hover:bg-go-w max-sm:min-h-11"
      >
        {say('offer', { count })}
      </Link>
      <Button variant="plain" aria-keyshortcuts="Escape" className="max-sm:min-h-11" onClick={putAway}>
        {say('offer-skip')}
        <kbd className="rounded border border-edge px-1.5 font-sans text-[12px]/5 max-sm:hidden">
          {say('key')}
        </kbd>
      </Button>
    </div>
  )
}
