import { useState } from 'react'
import { markTerms } from './mark-terms.ts'
import { TermBox } from './TermBox.tsx'
import type { Term } from './term.ts'
import { Word } from './Word.tsx'

interface Props {
  /** All texts of the step, in the order in which they are read. */
  texts: readonly string[]
  /** Which of them stands here. */
  at: number
  flow: string
}

/** A text in which the first use of a term in its step opens the explanation. It reads as it would without. */
export function Marked({ texts, at, flow }: Props) {
  const [open, setOpen] = useState<{ term: Term; from: HTMLElement }>()
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
      {open && (
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
