import type { Role } from './message.ts'

interface Address {
  role: Role
  session: string
  pair?: string | null
  step?: number
}

/** The address of a class's window, from the site's root. */
export function windowPath(id: string, { role, session, pair = null, step }: Address): string {
  const params = new URLSearchParams({
    ...(role === 'projector' ? {} : { mode: role }),
    ...(pair === null ? {} : { pair }),
    ...(step === undefined ? {} : { step: String(step) }),
    s: session,
  })
  return `/present/${id}?${params}`
}
