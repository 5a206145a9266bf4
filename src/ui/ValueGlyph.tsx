import type { ReactNode } from 'react'
import type { ValueKind } from '#protocol/value-kind.ts'
import { type Shape, valueKinds } from './value-kinds.ts'

const shapes: Readonly<Record<Shape, ReactNode>> = {
  diamond: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" />,
  'diamond-outline': (
    <path
      d="M8 2.7 13.3 8 8 13.3 2.7 8Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinejoin="round"
    />
  ),
  disc: <circle cx="8" cy="8" r="5.6" fill="currentColor" />,
  square: <rect x="2.8" y="2.8" width="10.4" height="10.4" fill="currentColor" />,
  triangle: <path d="M8 2 14.6 13.6H1.4Z" fill="currentColor" />,
  cross: <path d="M5.9 2h4.2v3.9H14v4.2h-3.9V14H5.9v-3.9H2V5.9h3.9Z" fill="currentColor" />,
  'cross-outline': (
    <path
      d="M6 2.4h4V6h3.6v4H10v3.6H6V10H2.4V6H6Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinejoin="round"
    />
  ),
  ring: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2" />,
  asterisk: (
    <path
      d="M8 2v12M2.8 5l10.4 6M13.2 5 2.8 11"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      fill="none"
    />
  ),
  cookie: (
    <>
      <path
        d="M8.6 1.9a6.1 6.1 0 1 0 5.5 5.6 2.6 2.6 0 0 1-2.9-2.7 2.6 2.6 0 0 1-2.6-2.9Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path
        d="M5.4 7.2h.01M8.1 10.9h.01M5.3 10.6h.01M9 7.9h.01"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
      />
    </>
  ),
}

/**
 * The mark of a kind of value in its colour; decoration, a text stands beside it.
 * @param size edge in px
 */
export function ValueGlyph({ kind, size = 12 }: { kind: ValueKind; size?: number }) {
  const { shape, colour } = valueKinds[kind]
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      style={{ color: colour, flex: 'none' }}
    >
      {shapes[shape]}
    </svg>
  )
}
