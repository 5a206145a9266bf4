/** The mark: a ring from which a kite-like token sets off. Decoration; the name stands beside it. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <circle cx="9" cy="10" r="7.6" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <path d="M9.5 5.5 19.5 10 9.5 14.5Z" fill="currentColor" />
    </svg>
  )
}
