import { useState } from 'react'
import { feedReview } from '#pages/review/feed-later.ts'
import { Button } from '#ui/Button.tsx'
import { SortRow } from './SortRow.tsx'
import { say } from './say.ts'
import { countRight, isLastLaid, type Sorted, type Sorting } from './sort.ts'
import { Task } from './Task.tsx'

/** Cards to sort by pressing, each answered at once. On paper and without scripts the answers stand there. */
export function Sort({ title, how, heaps, cards, review }: Sorting) {
  const [sorted, setSorted] = useState<Sorted>({})
  const lay = (text: string, heap: string) => {
    const after = { ...sorted, [text]: heap }
    setSorted(after)
    if (review && isLastLaid(cards, sorted, after))
      feedReview(review, review.place, countRight(cards, after) === cards.length)
  }
  return (
    <Task title={title} how={how}>
      <ol className="mt-5 border-t border-rule">
        {cards.map((card) => (
          <SortRow
            key={card.text}
            card={card}
            heaps={heaps}
            chosen={sorted[card.text]}
            onChoose={(heap) => lay(card.text, heap)}
          />
        ))}
      </ol>
      <div className="mt-4 flex min-h-8 flex-wrap items-center gap-4 noscript:hidden print:hidden">
        <p role="status" className="font-semibold">
          {say('sorted', { right: countRight(cards, sorted), count: cards.length })}
        </p>
        {Object.keys(sorted).length > 0 && (
          <Button size="small" onClick={() => setSorted({})}>
            {say('again')}
          </Button>
        )}
      </div>
    </Task>
  )
}
