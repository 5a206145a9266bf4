import { sure } from '#protocol/assert.ts'
import { type CheckResult, runChecks } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { Pair } from '#protocol/pairs.ts'
import { parametersOf } from '#protocol/request-object.ts'
import { clientAndRedirect } from './checks/authorize-client.ts'
import type { AuthorizeFacts } from './checks/authorize-facts.ts'
import { type Carrier, carrierOf } from './checks/carried-facts.ts'
import { objectOf, requestObject } from './checks/carried-object.ts'
import { pushedOf, pushedRequest } from './checks/carried-pushed.ts'
import { Params } from './checks/params.ts'
import { onPage } from './refusals.ts'

/** A request out of its envelope: only what was inside counts (RFC 9101 6.3, RFC 9126 4). */
export interface Opened {
  facts: AuthorizeFacts
  results: readonly CheckResult[]
  refusal?: ProtocolError
  /** How it came; undefined: openly. */
  carrier?: Carrier
  /** Whether the client signed it. */
  signed?: boolean
}

const [clientKnown] = clientAndRedirect

/** Opens a request object or fetches a pushed request; any other request is what it is. */
export function opened(sent: AuthorizeFacts): Opened {
  const { deps } = sent
  const carrier = carrierOf(sent.params, deps)
  if (carrier === undefined) return { facts: sent, results: [] }
  const table = [sure(clientKnown, 'check'), ...(carrier === 'request' ? requestObject : pushedRequest)]
  const { results, refusal } = runChecks(table, sent, deps.config.id, deps.switches)
  if (refusal) return { facts: sent, results, refusal: deliverable(sent, refusal), carrier }
  return {
    facts: { params: new Params(contentOf(sent, carrier)), deps },
    results,
    carrier,
    signed: isSignedInside(sent, carrier),
  }
}

function contentOf(sent: AuthorizeFacts, carrier: Carrier): readonly Pair[] {
  if (carrier === 'request_uri') return pushedOf(sent)?.params ?? []
  const jwt = objectOf(sent)
  return jwt ? parametersOf(jwt) : []
}

function isSignedInside(sent: AuthorizeFacts, carrier: Carrier): boolean {
  return carrier === 'request_uri' ? (pushedOf(sent)?.signed ?? false) : objectOf(sent)?.signature !== ''
}

/** Beside a bad envelope only an address that is said and checked may be used; without one the error stays on a page. */
function deliverable(sent: AuthorizeFacts, refusal: ProtocolError): ProtocolError {
  const { deps, params } = sent
  if (refusal.delivery !== 'redirect') return refusal
  const address = params.has('redirect_uri') && !runChecks(clientAndRedirect, sent, deps.config.id).refusal
  const { error, description, clause } = refusal
  return address ? refusal : { ...onPage(`${error}: ${description}`, clause), error }
}
