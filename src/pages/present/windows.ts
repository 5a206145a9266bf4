import type { Role } from './message.ts'
import type { Plan } from './plan.ts'

interface Address {
  role: Role
  session: string
  pair?: string | null
  step?: number
  /** An audience needs none. */
  plan?: Pick<Plan, 'id' | 'at'> | undefined
}

/** The address of a class's window, from the site's root. */
export function windowPath(id: string, { role, session, pair = null, step, plan }: Address): string {
  const params = new URLSearchParams({
    ...(role === 'projector' ? {} : { mode: role }),
    ...(pair === null ? {} : { pair }),
    ...(step === undefined ? {} : { step: String(step) }),
    ...(plan === undefined || role === 'audience' ? {} : { lesson: plan.id, item: String(plan.at) }),
    s: session,
  })
  return `/present/${id}?${params}`
}
