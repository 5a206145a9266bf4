import type { ReactNode } from 'react'
import { useFit } from './use-fit.ts'

/** The lower third, or a page of its own: its text is as large as the font scale says, and smaller only where it must. */
export function Panel({
  name,
  label,
  over,
  children,
}: {
  name: string
  label: string
  /** The line above: which step it is, and what is shown of it. */
  over?: string
  children: ReactNode
}) {
  const box = useFit<HTMLElement>()
  return (
    <section ref={box} className="pr-panel" data-panel={name} aria-label={label}>
      {over !== undefined && <p className="pr-over">{over}</p>}
      {children}
    </section>
  )
}
