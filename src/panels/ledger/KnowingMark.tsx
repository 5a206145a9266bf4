import type { Knowing } from '#trace/views.ts'

/** ● knows, ◐ could read it on the way, ○ useless now: drawn, so that no font moves them. Decoration, a text stands beside it. */
export function KnowingMark({ knowing }: { knowing: Knowing }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width={11}
      height={11}
      aria-hidden="true"
      focusable="false"
      className="inline-block"
    >
      <circle
        cx="6"
        cy="6"
        r="5"
        stroke="currentColor"
        strokeWidth="1.4"
        fill={knowing === 'knows' ? 'currentColor' : 'none'}
      />
      {knowing === 'could-read' && <path d="M6 1a5 5 0 0 0 0 10Z" fill="currentColor" />}
    </svg>
  )
}
