import { sure } from '#protocol/assert.ts'
import { type CheckResult, runChecks } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { clientAndRedirect } from './checks/authorize-client.ts'
import type { AuthorizeFacts } from './checks/authorize-facts.ts'
import { Params } from './checks/params.ts'
import type { Envelope } from './part-authorize.ts'
import { allOf } from './parts-of.ts'
import { onPage } from './refusals.ts'

/** A request out of its envelope: only what was inside counts (RFC 9101 6.3, RFC 9126 4). */
export interface Opened {
  facts: AuthorizeFacts
  results: readonly CheckResult[]
  refusal?: ProtocolError
  /** How it came; undefined: openly. */
  carrier?: Envelope['parameter']
  /** Whether the client signed it. */
  signed?: boolean
  /** To be called when the request is accepted. */
  use?: () => void
}

const [clientKnown] = clientAndRedirect

/** In what kind of envelope the parameters of a request come, if in one that this server opens. */
function envelopeOf({ params, deps }: AuthorizeFacts): Envelope | undefined {
  // Both, or one twice, is a fault of the request as it stands.
  if (params.has('request') === params.has('request_uri') || params.has('registration')) return undefined
  return allOf(deps.config, 'envelope').find(({ parameter, opens }) => {
    const value = params.once(parameter)
    return value !== undefined && opens(value)
  })
}

/** Opens a request object or fetches a pushed request; any other request is what it is. */
export function opened(sent: AuthorizeFacts): Opened {
  const { deps } = sent
  const envelope = envelopeOf(sent)
  if (envelope === undefined) return { facts: sent, results: [] }
  const { parameter: carrier, rules, contentOf, isSigned, use } = envelope
  const table = [sure(clientKnown, 'check'), ...rules]
  const { results, refusal } = runChecks(table, sent, deps.config.id, deps.switches)
  if (refusal) return { facts: sent, results, refusal: deliverable(sent, refusal), carrier }
  return {
    facts: { params: new Params(contentOf(sent)), deps },
    results,
    carrier,
    signed: isSigned(sent),
    use: () => use?.(sent),
  }
}

/** Beside a bad envelope only an address that is said and checked may be used; without one the error stays on a page. */
function deliverable(sent: AuthorizeFacts, refusal: ProtocolError): ProtocolError {
  const { deps, params } = sent
  if (refusal.delivery !== 'redirect') return refusal
  const address = params.has('redirect_uri') && !runChecks(clientAndRedirect, sent, deps.config.id).refusal
  const { error, description, clause } = refusal
  return address ? refusal : { ...onPage(`${error}: ${description}`, clause), error }
}
