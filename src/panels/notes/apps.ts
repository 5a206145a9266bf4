import type { Shelf } from './annotation.ts'
import { grantAnswers, grantForms, refreshAnswers, refreshForms } from './apps-grants.en.ts'
import { clientProof } from './apps-proof.en.ts'

/** Apps with a secret, and the grants that need no code. */
export const shelves: readonly Shelf[] = [
  {
    part: 'header',
    leg: 'request',
    at: /\/(?:token|device_authorization|revoke|introspect|par)$/,
    notes: clientProof,
  },
  { part: 'header', leg: 'response', notes: clientProof },
  { part: 'form', at: /^refresh /, notes: refreshForms },
  { part: 'form', at: /\/token$/, notes: grantForms },
  { part: 'json', at: /^refresh /, notes: refreshAnswers },
  { part: 'json', at: /\/token$/, notes: grantAnswers },
]
