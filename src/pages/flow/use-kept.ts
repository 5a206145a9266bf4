import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { afterPaint } from '#ui/after-paint.ts'
import type { Kept } from './kept.ts'

/**
 * Keeps the walk in the tab: its run in `history.state`, its step in the address. Always in the same history entry, so
 * the browser's Back leaves the flow. A history entry takes as long as the drawing of a step: it is written after the
 * paint.
 */
export function useKept(flow: string, step: number, { walk, mode, depth, answers }: Kept): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    const path = step === 0 ? `/flow/${flow}` : `/flow/${flow}/step/${step}`
    const state: Kept = { walk, mode, depth, answers }
    return afterPaint(() => {
      try {
        navigate(path, { replace: true, state })
      } catch {
        // Too many changes at once (Firefox) or a history that may not be written: the walk goes on without.
      }
    })
  }, [navigate, flow, step, walk, mode, depth, answers])
}

/** `history.state`, where it can be read. */
export function keptState(): unknown {
  try {
    return history.state
  } catch {
    return undefined
  }
}
