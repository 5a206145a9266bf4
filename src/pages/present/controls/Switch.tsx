import type { ReactNode } from 'react'

/** A setting that is on or off, with the key that does the same. */
export function Switch({
  on,
  onChange,
  keys,
  children,
}: {
  on: boolean
  onChange: () => void
  keys?: string
  children: ReactNode
}) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-[15px]/5">
      <input type="checkbox" checked={on} onChange={onChange} className="size-4.5 accent-current" />
      <span>{children}</span>
      {keys && (
        <span className="ms-auto font-mono text-[12px] text-soft" aria-hidden="true">
          {keys}
        </span>
      )}
    </label>
  )
}
