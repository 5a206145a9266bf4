import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  summary: ReactNode
  children: ReactNode
  className?: string
}

/** Something folded away under one line, with a mark that says so; it opens in place. */
export function Fold({ summary, children, className = '' }: Props) {
  return (
    <details className={className}>
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1.5 py-1 text-[13px] text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={14}
          aria-hidden="true"
          className="shrink-0 rtl:-scale-x-100 [details[open]>summary>&]:rotate-90 rtl:[details[open]>summary>&]:scale-x-100"
        />
        {summary}
      </summary>
      {children}
    </details>
  )
}
