import { useId } from 'react'
import { Explained } from '#pages/glossary/Explained.tsx'
import { Feedback } from '#panels/question/Feedback.tsx'
import { RadioChips } from '#ui/RadioChips.tsx'
import type { Card, Sorting } from './sort.ts'

interface Props {
  card: Card
  heaps: Sorting['heaps']
  /** The heap that was chosen. */
  chosen: string | undefined
  onChoose: (heap: string) => void
}

/** One card, the heaps that it may go to, and what the choice gets back. */
export function SortRow({ card: { text, heap, because }, heaps, chosen, onChoose }: Props) {
  const label = useId()
  return (
    <li className="grid items-center gap-x-8 gap-y-2 border-b border-rule py-3 break-inside-avoid md:grid-cols-[minmax(0,1fr)_auto]">
      <p id={label} className="text-[16px]/6">
        <Explained text={text} />
      </p>
      <div className="max-w-[34rem] noscript:hidden print:hidden">
        <RadioChips
          labelledBy={label}
          value={chosen}
          options={Object.entries(heaps).map(([value, name]) => ({ value, text: name }))}
          onChoose={onChoose}
        />
      </div>
      <div className="noscript:hidden md:col-span-2 print:hidden">
        <Feedback
          id={`${label}-feedback`}
          choice={chosen === undefined ? undefined : { text, correct: chosen === heap, feedback: because }}
        />
      </div>
      <p className="hidden text-soft md:col-span-2 noscript:block print:block">
        <strong className="font-semibold text-ink">{heaps[heap]}.</strong> {because}
      </p>
    </li>
  )
}
