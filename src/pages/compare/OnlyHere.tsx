import type { ReactNode } from 'react'
import type { Mark } from '#trace/compare-fields.ts'
import { say } from './say.ts'

/** A whole message or act; one that the other lane has not at all is marked as a whole, and not line by line. */
export function OnlyHere({ mark, children }: { mark: Mark; children: ReactNode }) {
  if (mark !== 'only') return children
  return (
    <div className="rounded bg-go-w px-1 pb-1">
      <p className="pt-0.5 font-semibold text-[12px]/5 text-go">
        <span aria-hidden="true" className="me-1 font-mono text-[13px]">
          +
        </span>
        {say('mark-only')}
      </p>
      {children}
    </div>
  )
}
