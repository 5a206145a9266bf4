import type { AppType, FlowCard, Need, Standing } from '#flows/kit/card.ts'

/** What a learner looks for; what is not given is not asked. */
export interface Filter {
  app?: AppType
  need?: Need
  status?: Standing
}

/** The values of each question, in the order in which they are offered. */
export const choices = {
  app: ['server-side', 'mobile', 'desktop', 'browser', 'machine', 'device'],
  need: ['login', 'api'],
  status: ['recommended', 'good', 'limited', 'history'],
} as const satisfies { [Key in keyof Filter]-?: readonly Filter[Key][] }

export type Question = keyof typeof choices

/** Reads the filter off the address; a value that is none is left out. */
export function filterFrom(params: URLSearchParams): Filter {
  const known = Object.entries(choices).flatMap(([key, values]) => {
    const value = params.get(key)
    return value !== null && (values as readonly string[]).includes(value) ? [[key, value]] : []
  })
  return Object.fromEntries(known)
}

/** The filter as it stands in the address. */
export function paramsOf({ app, need, status }: Filter): URLSearchParams {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries({ app, need, status })) if (value) params.set(key, value)
  return params
}

/** Whether a flow is what the learner looks for. */
export function fits(flow: Pick<FlowCard, 'apps' | 'needs' | 'standing'>, filter: Filter): boolean {
  return fitsUse(flow, filter) && (filter.status === undefined || flow.standing === filter.status)
}

/** The same without the standing: a variant that does not exist has none. */
export function fitsUse({ apps, needs }: Pick<FlowCard, 'apps' | 'needs'>, { app, need }: Filter): boolean {
  return (app === undefined || apps.includes(app)) && (need === undefined || needs.includes(need))
}
