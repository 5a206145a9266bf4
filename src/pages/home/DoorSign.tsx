import type { ReactNode } from 'react'
import type { DoorId } from './doors.ts'

/** What waits behind each door, in a few lines: one walk; two walks, line by line; a walk on a large screen. */
const signs: Readonly<Record<DoorId, ReactNode>> = {
  learn: (
    <>
      <path d="M10 4v48M54 4v48" strokeOpacity="0.55" />
      <path d="M10 14h41M54 28H13" strokeDasharray="5 3.5" />
      <path d="M10 42h41" strokeWidth="3" />
      <path d="m47 10 6 4-6 4M17 24l-6 4 6 4M47 37l7 5-7 5" />
    </>
  ),
  compare: (
    <>
      <path d="M6 4v48M26 4v48M38 4v48M58 4v48" strokeOpacity="0.55" />
      <path d="M6 16h17M38 16h17M6 44h17M38 44h17M38 30h17" />
      <path d="M6 30h17" strokeDasharray="3 3" />
      <path d="m20 12 5 4-5 4M52 12l5 4-5 4M20 40l5 4-5 4M52 40l5 4-5 4" />
    </>
  ),
  present: (
    <>
      <path d="M4 6h56v34H4ZM32 40v6M20 52l12-6 12 6" />
      <path d="M18 13v20M46 13v20" strokeOpacity="0.55" />
      <path d="M18 23h25" strokeWidth="3" />
      <path d="m39 18 6 5-6 5" />
    </>
  ),
}

/** The drawing on a door. Decoration: the words beside it say the same. */
export function DoorSign({ id }: { id: DoorId }) {
  return (
    <svg
      viewBox="0 0 64 56"
      aria-hidden="true"
      focusable="false"
      className="w-14 flex-none max-sm:w-12"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {signs[id]}
    </svg>
  )
}
