import { useMemo } from 'react'
import { type Drawing, layout, type Picture } from './layout.ts'

/**
 * The layout, the same object as long as nothing moves: the arrows of each frame are new, their places are not, and
 * what is memoised by its place is then not drawn again.
 */
export function useLayout(drawing: Drawing): Picture {
  const text = JSON.stringify(drawing)
  return useMemo(() => layout(JSON.parse(text) as Drawing), [text])
}
