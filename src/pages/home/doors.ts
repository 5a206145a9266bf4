import { flowIndex } from '#flows/registry.ts'

/** The flow that a newcomer walks first. */
export const firstFlow = flowIndex.find(({ standing }) => standing === 'recommended')

/** The ways in, the first one for those who do not know where to go. */
export const doors = [
  { id: 'learn', href: `/flow/${firstFlow?.id}` },
  { id: 'compare', href: '/compare/openid' },
  { id: 'present', href: '/present' },
] as const

export type DoorId = (typeof doors)[number]['id']
