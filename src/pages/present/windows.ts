import type { Role } from './message.ts'
import type { Plan } from './plan.ts'
import type { PresenterView } from './view.ts'

interface Address {
  role: Role
  session: string
  pair?: string | null
  step?: number
  /** An audience needs none. */
  plan?: Pick<Plan, 'id' | 'at'> | undefined
}

/**
 * The same class and the same kind of window, at another address of it.
 * @param params of this window's address
 */
export function inThisWindow(path: string, params: URLSearchParams): string {
  const kept = [...params].filter(([key]) => key === 's' || key === 'mode')
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(kept)}`
}

/** The part of a lesson as windows tell it to each other: '45.3'. */
export function planKey({ id, at }: Pick<Plan, 'id' | 'at'>): string {
  return `${id}.${at}`
}

/** The plan of a view that another window told. */
export function planIn({ plan }: Pick<PresenterView, 'plan'>): Pick<Plan, 'id' | 'at'> | undefined {
  const [id, at] = plan?.split('.') ?? []
  return id === undefined ? undefined : { id, at: Number(at) }
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
