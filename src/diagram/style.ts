import type { CSSProperties } from 'react'

/** Inline style with variables: React's own type does not know them. */
export type Style = CSSProperties & Readonly<Record<`--${string}`, string | number>>
