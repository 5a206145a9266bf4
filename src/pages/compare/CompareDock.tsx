import { ChevronDown, ChevronLeft, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { Explained } from '#pages/glossary/Explained.tsx'
import { QuestionPanel } from '#panels/QuestionPanel.tsx'
import { Button } from '#ui/Button.tsx'
import type { Pair } from './pairs.ts'
import { say } from './say.ts'
import type { Comparison } from './use-comparison.ts'

interface Props {
  pair: Pair
  comparison: Comparison
}

/** The foot of the page on a wide screen: the question of the row, why the row matters, and the way on, always in view. */
export function CompareDock({ pair, comparison }: Props) {
  const { row, startOver } = comparison
  return (
    <div className="sticky bottom-0 z-10 -mx-8 grid min-h-[9.25rem] grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)_15rem] gap-x-8 gap-y-3 border-t border-rule bg-paper px-8 py-3">
      <RowQuestion pair={pair} comparison={comparison} />
      <div className="grid content-start gap-2">
        <Moves {...comparison} />
        <Button variant="plain" disabled={row === 0} onClick={startOver}>
          <RotateCcw size={14} aria-hidden="true" />
          {say('start-over')}
        </Button>
      </div>
    </div>
  )
}

/** The foot of the page on a phone: Back and Next; the question stands before what it asks about. */
export function CompareFoot({ comparison }: Pick<Props, 'comparison'>) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 border-t border-rule bg-paper px-4 py-2 sm:-mx-8 sm:px-8 print:hidden">
      <Moves {...comparison} />
    </div>
  )
}

/** The question of the row, and why the row matters. */
export function RowQuestion({ pair, comparison: { row, view, seed, answer, choose } }: Props) {
  const { why, predict } = view.words
  const before = say('before-text', { left: pair.left.name, right: pair.right.name })
  return (
    <>
      {predict && (
        <QuestionPanel
          key={`asks ${seed}`}
          predict={predict}
          asked={<Explained text={predict.question} />}
          seed={seed}
          answer={answer}
          review={false}
          onAnswer={choose}
        />
      )}
      <Why key={`tells ${seed}`} text={row > 0 ? why : before} asked={row > 0 && answer === undefined} />
    </>
  )
}

/** It often says what the question asks for: so it comes after the answer, or when the learner wants it. */
function Why({ text, asked }: { text: string; asked: boolean }) {
  const [wanted, setWanted] = useState(false)
  if (asked && !wanted)
    return (
      <div>
        <Button
          size="small"
          className="max-lg:min-h-11"
          aria-expanded="false"
          onClick={() => setWanted(true)}
        >
          <ChevronDown size={16} aria-hidden="true" />
          {say('why')}
        </Button>
      </div>
    )
  return (
    <p
      // The button that had the focus is gone.
      ref={(line) => (wanted ? line?.focus({ preventScroll: true }) : undefined)}
      tabIndex={-1}
      className="max-w-[36rem] text-pretty font-serif text-[20px]/7 outline-none"
    >
      <Explained text={text} />
    </p>
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
