import { useState } from 'react'
import { isForward, type Moment } from './travel.ts'

/** Whether the moment shown was reached by one step forward from the one shown before; false after Back and jumps. */
export function useForward(now: Moment): boolean {
  const [seen, setSeen] = useState({ now, forward: false })
  const same = seen.now.step === now.step && seen.now.done.join('\n') === now.done.join('\n')
  if (same) return seen.forward
  const forward = isForward(seen.now, now)
  setSeen({ now, forward })
  return forward
}
