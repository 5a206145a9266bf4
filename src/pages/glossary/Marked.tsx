import { useState } from 'react'
import { later, useLater } from '#ui/later.ts'
import { markTerms } from './mark-terms.ts'
import type { Term } from './term.ts'
import { Word } from './Word.tsx'

/** The box, with what all terms mean: it comes when the first one is opened. */
const termBox = later(async () => (await import('./TermBox.tsx')).TermBox)

interface Props {
  /** All texts of the step or page, in the order in which they are read. */
  texts: readonly string[]
  /** Which of them stands here. */
  at: number
  flow: string
}

/** A text in which the first use of a term opens the explanation. It reads as it would without. */
export function Marked({ texts, at, flow }: Props) {
  const [open, setOpen] = useState<{ term: Term; from: HTMLElement }>()
  const TermBox = useLater(termBox, open !== undefined)
  return (
    <>
      {markTerms(texts, flow)[at]?.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <Word
            key={piece.term.term}
            text={piece.text}
            isOpen={open?.term === piece.term}
            onToggle={(from) => setOpen(from && { term: piece.term, from })}
          />
        ),
      )}
      {open && TermBox && (
        <TermBox
          key={open.term.term}
          {...open}
          // A box says late that it was closed: by then another may be open.
          onClose={() => setOpen((now) => (now === open ? undefined : now))}
        />
      )}
    </>
  )
}
