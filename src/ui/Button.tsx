import type { ButtonHTMLAttributes } from 'react'

type ButtonVariant = 'primary' | 'quiet' | 'plain'
type ButtonSize = 'small' | 'normal' | 'tall'

const looks: Readonly<Record<ButtonVariant, string>> = {
  primary:
    'rounded-lg border border-go bg-go font-semibold text-on-go hover:border-go-deep hover:bg-go-deep disabled:border-rule disabled:bg-wash',
  quiet:
    'rounded-lg border border-edge font-semibold text-ink hover:bg-wash disabled:border-rule disabled:bg-transparent',
  plain: 'rounded-md text-soft hover:bg-wash hover:text-ink disabled:bg-transparent',
}

const sizes: Readonly<Record<ButtonSize, string>> = {
  small: 'min-h-8 gap-1.5 px-2.5 text-[14px]',
  normal: 'min-h-11 gap-2 px-4 text-[15px]',
  tall: 'min-h-13 gap-2 px-4 text-[17px]',
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant | undefined
  /** Height: 32, 44 or 52 px. */
  size?: ButtonSize | undefined
}

/** A button. `primary` is the one that moves on, at most one on a screen; `quiet` has a hairline; `plain` is text. */
export function Button({ variant = 'quiet', size, className = '', ...rest }: Props) {
  const height = size ?? (variant === 'plain' ? 'small' : 'normal')
  return (
    <button
      type="button"
      className={`inline-flex cursor-pointer select-none items-center justify-center disabled:cursor-default disabled:text-soft ${looks[variant]} ${sizes[height]} ${className}`}
      {...rest}
    />
  )
}
