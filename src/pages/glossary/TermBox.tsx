import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Link } from 'wouter'
import { anchorOf } from './anchor.ts'
import { meanings } from './meanings.en.ts'
import { say } from './say.ts'
import { useTranslations } from './store.ts'
import type { Term } from './term.ts'
import { translationOf } from './translations.ts'

interface Props {
  term: Term
  /** The word: the box stands under its text, or above where there is no room. */
  from: HTMLElement
  onClose: () => void
}

const gap = 6
const edge = 8

/** What a term means: the platform's popover, so Escape and a press elsewhere close it and the focus goes back. */
export function TermBox({ term, from, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const heading = useId()
  const own = translationOf(useTranslations(), term.term)
  useEffect(() => {
    const popover = box.current
    if (!popover) return
    if (!popover.matches(':popover-open')) popover.showPopover()
    place(popover, from)
    popover.focus({ preventScroll: true })
    // The word moves away under it.
    const leave = (event: Event) => event.target !== popover && popover.hidePopover()
    addEventListener('scroll', leave, true)
    addEventListener('resize', leave)
    return () => {
      removeEventListener('scroll', leave, true)
      removeEventListener('resize', leave)
    }
  }, [from])
  return createPortal(
    <div
      ref={box}
      popover="auto"
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
      className="fixed inset-auto m-0 w-[min(20rem,calc(100vw-1rem))] rounded-xl border border-edge bg-card p-3.5 text-ink outline-none"
    >
      <p id={heading} className="font-serif text-[19px]/6">
        {term.term}
      </p>
      <p className="mt-1 text-[15px]/[22px] text-soft">{meanings[term.term]}</p>
      {own !== '' && (
        <p dir="auto" className="mt-1 text-[15px]/[22px]">
          {own}
        </p>
      )}
      <p className="mt-1.5">
        <Link
          href={`/glossary#${anchorOf(term.term)}`}
          className="inline-block min-h-6 text-[14px] text-go underline underline-offset-4"
        >
          {say('in-glossary')}
        </Link>
      </p>
    </div>,
    document.body,
  )
}

function place(box: HTMLElement, from: HTMLElement): void {
  const word = from.getBoundingClientRect()
  // The sentence that made the learner ask stays readable.
  const text = (from.closest('p, h1, li, dt, dd, legend, figcaption') ?? from).getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const below = text.bottom + gap
  const above = text.top - gap - height
  const top = below + height <= innerHeight - edge || above < edge ? below : above
  const left = Math.max(edge, Math.min(word.left, innerWidth - width - edge))
  Object.assign(box.style, { top: `${top}px`, left: `${left}px` })
}
