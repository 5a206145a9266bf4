import type { ReactNode } from 'react'

interface Props {
  title: string
  /** How it came about. */
  note?: string | undefined
  children?: ReactNode
}

/** One piece on the way to a signature: its name, the text itself, and how it came about. */
export function Piece({ title, note, children }: Props) {
  return (
    <div className="mt-1.5 border-rule border-t pt-1.5">
      <h5 className="font-medium text-[12px] text-soft">{title}</h5>
      {children}
      {note !== undefined && <p className="text-[13px]/[1.4] text-soft">{note}</p>}
    </div>
  )
}
