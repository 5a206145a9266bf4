import { ChevronLeft, RotateCcw } from 'lucide-react'
import { QuestionPanel } from '#panels/QuestionPanel.tsx'
import { Button } from '#ui/Button.tsx'
import type { Pair } from './pairs.ts'
import { say } from './say.ts'
import type { Comparison } from './use-comparison.ts'

/** Why the row matters, its question, and the way on: always in view on a wide screen; on a phone, Back and Next are. */
export function CompareDock({ pair, comparison }: { pair: Pair; comparison: Comparison }) {
  const { row, total, view, seed, answer, next, back, startOver, choose } = comparison
  const { why, predict } = view.words
  return (
    <>
      <div className="bottom-0 z-10 -mx-4 grid gap-x-8 gap-y-3 border-t border-rule bg-paper px-4 py-3 sm:-mx-8 sm:px-8 lg:sticky lg:min-h-[9.25rem] lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)_15rem]">
        <p className="max-w-[36rem] text-pretty font-serif text-[20px]/7">
          {row > 0 ? why : say('before-text', { left: pair.left.name, right: pair.right.name })}
        </p>
        {predict && (
          <QuestionPanel
            key={seed}
            predict={predict}
            seed={seed}
            answer={answer}
            review={false}
            onAnswer={choose}
          />
        )}
        <div className="grid content-start gap-2 max-lg:hidden">
          <Moves row={row} total={total} back={back} next={next} />
          <Button variant="plain" disabled={row === 0} onClick={startOver}>
            <RotateCcw size={14} aria-hidden="true" />
            {say('start-over')}
          </Button>
        </div>
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 border-t border-rule bg-paper px-4 py-2 sm:-mx-8 sm:px-8 lg:hidden print:hidden">
        <Moves row={row} total={total} back={back} next={next} />
      </div>
    </>
  )
}

type MovesProps = Pick<Comparison, 'row' | 'total' | 'back' | 'next'>

function Moves({ row, total, back, next }: MovesProps) {
  return (
    <div className="grid grid-cols-[1fr_1.35fr] gap-2">
      <Button aria-keyshortcuts="ArrowLeft PageUp" disabled={row === 0} onClick={back}>
        <ChevronLeft size={18} aria-hidden="true" className="-ms-1.5 rtl:-scale-x-100" />
        {say('back')}
      </Button>
      <Button
        variant="primary"
        aria-keyshortcuts="ArrowRight PageDown"
        disabled={row === total}
        onClick={next}
      >
        {say('next')}
      </Button>
    </div>
  )
}
