import type { ReactNode } from 'react'
import { useId, useRef } from 'react'

interface Props {
  /** The button's name, where its content is not enough. */
  label: string
  button: ReactNode
  buttonClass?: string
  children: ReactNode
}

/** A button that opens a small box under itself: the platform's popover (Escape and a press outside close it). */
export function Popover({ label, button, buttonClass = '', children }: Props) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  // A popover stands in the top layer, so its place is computed; anchors in CSS are not in every browser yet.
  const place = () => {
    const at = opener.current?.getBoundingClientRect()
    if (!at || !box.current) return
    const width = 260
    const left = Math.max(8, Math.min(at.right - width, innerWidth - width - 8))
    Object.assign(box.current.style, { top: `${at.bottom + 6}px`, left: `${left}px`, width: `${width}px` })
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        popoverTarget={id}
        aria-label={label}
        title={label}
        className={buttonClass}
      >
        {button}
      </button>
      <div
        ref={box}
        id={id}
        popover="auto"
        onBeforeToggle={place}
        className="fixed inset-auto m-0 rounded-xl border border-edge bg-card p-3 text-ink"
      >
        {children}
      </div>
    </>
  )
}
