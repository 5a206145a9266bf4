import type { AppType, Need } from '#flows/kit/card.ts'
import { flowIndex } from '#flows/registry.ts'

/** A variant that learners ask for and that has no flow of its own. */
export interface Refusal {
  id: string
  name: string
  variant: string
  /** `none`: nobody ever defined it. `history`: it existed. */
  kind: 'none' | 'history'
  apps: readonly AppType[]
  needs: readonly Need[]
  /** The flow that has the other variant: the Login / API switch leads between the two. */
  sister?: string
}

const refusals: readonly Refusal[] = [
  {
    id: 'implicit-api',
    name: 'Implicit Flow',
    variant: 'Call API',
    kind: 'history',
    apps: ['server-side', 'browser'],
    needs: ['api'],
    sister: 'implicit-form-post-login',
  },
  {
    id: 'client-credentials-login',
    name: 'Client Credentials',
    variant: 'Add Login',
    kind: 'none',
    apps: ['machine'],
    needs: ['login'],
    sister: 'client-credentials-api',
  },
  {
    id: 'ropc-login',
    name: 'Resource Owner Password',
    variant: 'Add Login',
    kind: 'none',
    apps: ['desktop'],
    needs: ['login'],
    sister: 'ropc-api',
  },
]

/** The variants without a flow. Should one get a folder of its own, the folder wins. */
export const refusalIndex: readonly Refusal[] = refusals.filter(({ id }) =>
  flowIndex.every((flow) => flow.id !== id),
)

/** Why there is no such flow; undefined where there is one, or where nobody asks for it. */
export function refusalOf(id: string): Refusal | undefined {
  return refusalIndex.find((refusal) => refusal.id === id)
}
