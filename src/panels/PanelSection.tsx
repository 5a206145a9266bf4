import type { ReactNode } from 'react'

interface Props {
  /** The accessible name, which tests, teachers' scripts and screen readers hold on to. */
  name: string
  id: string
  /** What stands at the end of the heading's line. */
  aside?: ReactNode
  children: ReactNode
  className?: string
}

/** A region of the side panel with its heading; `id` is what a jump link points at. */
export function PanelSection({ name, id, aside, children, className = '' }: Props) {
  return (
    <section id={id} aria-label={name} className={`@container scroll-mt-14 ${className}`}>
      <div className="mb-1.5 flex min-h-8 items-center justify-between gap-3">
        <h2 className="font-semibold text-[14px]">{name}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
