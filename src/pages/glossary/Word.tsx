import { useRef } from 'react'

interface Props {
  text: string
  isOpen: boolean
  /** Opens the box at an element; without one, it shall be closed. */
  onToggle: (from: HTMLElement | undefined) => void
}

/** A term in a running text: a button that breaks over lines like any other word. */
export function Word({ text, isOpen, onToggle }: Props) {
  // A press on the word whose box is open closes the box before the click comes.
  const wasOpen = useRef(false)
  const toggle = (from: HTMLElement) => {
    onToggle(wasOpen.current ? undefined : from)
    wasOpen.current = false
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> is a box of its own: lines would break between it and a bracket.
    <span
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      onPointerDown={() => {
        wasOpen.current = isOpen
      }}
      onClick={({ currentTarget }) => toggle(currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        toggle(event.currentTarget)
      }}
      className="cursor-help rounded-sm underline decoration-field decoration-dotted decoration-from-font underline-offset-[0.2em] hover:text-go hover:decoration-go print:no-underline"
    >
      {text}
    </span>
  )
}
