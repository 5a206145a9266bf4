import type { Participant } from '#flows/kit/types.ts'
import { say } from '#panels/say.ts'
import { nameOf } from '#panels/short.ts'
import type { Ledger } from '#trace/views.ts'

interface Props {
  ledger: Ledger
  participants: readonly Participant[]
}

/** The ledger's change in sentences, for those who do not read a table at a glance. */
export function News({ ledger, participants }: Props) {
  const sentences = ledger.news.map(({ who, row, knowing }) =>
    say(`news-${knowing}`, { who: nameOf(participants, who), value: ledger.rows[row]?.name ?? '' }),
  )
  return (
    <p className="sr-only">
      {sentences.length === 0 ? say('ledger-unchanged') : [say('ledger-changed'), ...sentences].join(' ')}
    </p>
  )
}
