import type { ReactNode } from 'react'

/** The same strings as Role of flows/kit/types.ts, which this room cannot see. */
export type ParticipantRole = 'user' | 'browser' | 'client' | 'as' | 'api' | 'mallory'

/** An outline (filled with the pale colour) and what stands inside; always both, so that shape alone is enough. */
const drawings: Readonly<Record<ParticipantRole, { outline: ReactNode; inside: ReactNode }>> = {
  user: {
    outline: <circle cx="16" cy="16" r="14" />,
    inside: (
      <>
        <circle cx="16" cy="13" r="4" />
        <path d="M9.2 23.2c.5-3.9 3.2-6 6.8-6s6.3 2.1 6.8 6" />
      </>
    ),
  },
  client: {
    outline: <rect x="2.5" y="2.5" width="27" height="27" rx="1" />,
    inside: <path d="M16 6.8 21.6 14 16 21.2 10.4 14ZM16 21.2V26" />,
  },
  browser: {
    outline: <rect x="2.5" y="2.5" width="27" height="27" rx="7" />,
    inside: <path d="M9 10h14v12.5H9ZM9 14h14" />,
  },
  as: {
    outline: <path d="M9.2 3.2h13.6L30.5 16l-7.7 12.8H9.2L1.5 16Z" />,
    inside: (
      <>
        <circle cx="12.5" cy="16" r="3.4" />
        <path d="M16 16h8.2M21 16v3.2M24.2 16v2.4" />
      </>
    ),
  },
  api: {
    outline: (
      <path d="M4.5 7.5c0-2.5 5.1-4.5 11.5-4.5s11.5 2 11.5 4.5v17c0 2.5-5.1 4.5-11.5 4.5S4.5 27 4.5 24.5Z" />
    ),
    inside: (
      <path d="M4.5 7.5C4.5 10 9.6 12 16 12s11.5-2 11.5-4.5M4.5 16c0 2.5 5.1 4.5 11.5 4.5s11.5-2 11.5-4.5" />
    ),
  },
  mallory: {
    outline: <path d="M16 2.8 30.5 28.2h-29Z" />,
    inside: <path d="M12 19.5h.01M20 19.5h.01M12 24c2.3-1.6 5.7-1.6 8 0" />,
  },
}

/** Two sides of one client keep its square: the page with the kite in it, and the server that stands behind. */
const inClient: Readonly<Record<'page' | 'server', ReactNode>> = {
  page: <path d="M2.5 9.5h27M16 13.5l4 5-4 5-4-5ZM16 23.5v3M6.5 6h.01M10.5 6h.01" />,
  server: <path d="M8 7.5h16v7.5H8ZM8 17.5h16V25H8ZM12 11.25h.01M12 21.25h.01M17 11.25h3.5M17 21.25h3.5" />,
}

/**
 * A participant's mark: circle with person, square with kite, rounded square with window, hexagon with key, cylinder,
 * triangle. Decoration: the name stands beside it. Drawn for 20 to 48 px.
 */
export function ParticipantIcon({
  role,
  mark,
  size = 28,
}: {
  role: ParticipantRole
  mark?: 'page' | 'server' | undefined
  size?: number
}) {
  const { outline, inside } = drawings[role]
  // A thinner line on the drawing's grid keeps the stroke near 2 px on screen at every size.
  const line = Math.max(1.6, Math.min(2.6, 64 / size))
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      stroke={`var(--${role})`}
      strokeWidth={line}
      strokeLinejoin="round"
      strokeLinecap="round"
      style={{ flex: 'none' }}
    >
      <g fill={`var(--${role}-w)`}>{outline}</g>
      <g fill="none">{mark ? inClient[mark] : inside}</g>
    </svg>
  )
}
