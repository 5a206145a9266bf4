import type { ButtonHTMLAttributes, ReactNode } from 'react'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** The button's name; also its tooltip. */
  label: string
  children: ReactNode
}

/** A button that shows only an icon, with a name for everyone else. */
export function IconButton({ label, children, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-9 shrink-0 cursor-pointer items-center justify-center rounded-md text-soft hover:bg-wash hover:text-ink disabled:cursor-default disabled:text-faint ${className}`}
      {...rest}
    >
      {children}
    </button>
  )
}
