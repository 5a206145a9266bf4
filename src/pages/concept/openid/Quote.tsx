import { useState } from 'react'
import { Task } from '#pages/concept/Task.tsx'
import { content, type QuotePiece, quote } from './content.en.ts'

type Note = Exclude<QuotePiece, string>

const notes = quote.filter((piece): piece is Note => typeof piece !== 'string')

/** The quote, in which one presses words to see what is right in them. On paper and without scripts all of it stands there. */
export function Quote() {
  const [pressed, press] = useState<Note>()
  return (
    <Task title={content.task} how={content.how}>
      <blockquote className="mt-5 max-w-[44rem] font-serif text-[24px]/[1.5] sm:text-[30px]/[1.45]">
        “
        {quote.map((piece) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <button
              key={piece.words}
              type="button"
              aria-pressed={piece === pressed}
              onClick={() => press(piece)}
              className="inline cursor-pointer rounded-sm text-start underline decoration-field decoration-dotted underline-offset-[0.2em] hover:text-go aria-pressed:text-go aria-pressed:decoration-go aria-pressed:decoration-solid"
            >
              {piece.words}
            </button>
          ),
        )}
        ”
      </blockquote>
      <p className="mt-2 text-[14px] text-soft">{content.source}</p>
      <p
        aria-live="polite"
        className="mt-4 min-h-14 max-w-[38rem] text-[17px]/7 noscript:hidden print:hidden"
      >
        {pressed ? <Correction note={pressed} /> : <span className="text-soft">{content.first}</span>}
      </p>
      <ul className="mt-4 hidden max-w-[38rem] noscript:block print:block">
        {notes.map((note) => (
          <li key={note.words}>
            “{note.words}”: <Correction note={note} />
          </li>
        ))}
      </ul>
    </Task>
  )
}

function Correction({ note: { right, note } }: { note: Note }) {
  return (
    <>
      <strong className={`font-semibold ${right ? 'text-ok' : 'text-no'}`}>
        {right ? content.right : content.inexact}
      </strong>{' '}
      {note}
    </>
  )
}
