import { useEffect } from 'react'

type GoTo = (step: number) => void

let open: { flow: string; goTo: GoTo } | undefined

/** Goes to a step of the flow that is being walked, in its own run; false where this flow is not open. */
export function goToStep(flow: string, step: number): boolean {
  if (open?.flow !== flow) return false
  open.goTo(step)
  return true
}

/** Lets others lead to the steps of this walk as long as it is on the page. */
export function useStepsOpen(flow: string, goTo: GoTo): void {
  useEffect(() => {
    const here = { flow, goTo }
    open = here
    return () => {
      if (open === here) open = undefined
    }
  }, [flow, goTo])
}
