import { formOf, type HttpRequest, type HttpResponse } from '#network/http.ts'
import { type Check, check, runChecks } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { Pair } from '#protocol/pairs.ts'
import { opened } from '#servers/authorization/carried.ts'
import type { AuthorizeFacts } from '#servers/authorization/checks/authorize-facts.ts'
import { authorizeTable } from '#servers/authorization/checks/authorize-table.ts'
import { pushedPrefix } from '#servers/authorization/checks/carried-pushed.ts'
import { clientRequest, type TokenFacts, tokenFacts } from '#servers/authorization/checks/client-request.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import type { Proof } from '#servers/authorization/part-token.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { json } from '#servers/authorization/respond.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { forgetOld, keepOpen } from '#servers/forget.ts'

/** Long enough for a redirect, too short for a link that is passed on (RFC 9126 2.2). Seconds. */
const lifetime = 90

/** What the client says to prove itself is no part of the request that it pushes. */
const credentials = ['client_secret', 'client_assertion', 'client_assertion_type']

const table: readonly Check<TokenFacts, ProtocolError>[] = [
  ...clientRequest,
  check(
    'CK-PAR-PLAIN',
    'rfc9126#2.1',
    'a push does not point to another push',
    ({ params }) => !params.has('request_uri'),
    () => asJson('invalid_request', 'request_uri cannot be pushed', 'rfc9126#2.1'),
  ),
]

/** A proof beside the push binds the code to its key, as dpop_jkt would: they cannot name two (RFC 9449 10.1). */
const ownKey = ({ jkt }: Proof) =>
  check<TokenFacts, ProtocolError>(
    'CK-PAR-JKT',
    'rfc9449#10.1',
    'dpop_jkt, where it is sent, names the key of the proof',
    ({ params }) => [undefined, jkt].includes(params.get('dpop_jkt')),
    () => asJson('invalid_dpop_proof', 'dpop_jkt names another key than the proof', 'rfc9449#10.1'),
  )

/**
 * Takes an authorization request through the back door and hands out a name for it (RFC 9126 2). It is held to the same
 * checks as one that comes through the browser, and its faults are told as JSON: nobody is there to be redirected (2.3).
 */
export function pushRequest(request: HttpRequest, deps: Deps): HttpResponse {
  const proof = firstOf(deps.config, 'proofs')?.atPush(deps, request)
  const response = push(request, deps, proof)
  return proof ? proof.answered(response) : response
}

function push(request: HttpRequest, deps: Deps, proof: Proof | undefined): HttpResponse {
  const pairs = formOf(request)
  const asked = tokenFacts(request, new Params(pairs), deps)
  const bound = proof ? [...proof.rules<TokenFacts>(), ownKey(proof)] : []
  const common = runChecks([...table, ...bound], asked, deps.config.id, deps.switches)
  const id = asked.client?.client_id
  if (common.refusal || id === undefined) {
    deps.report(common.results)
    return deliver(
      deps.config,
      common.refusal ?? asJson('invalid_client', 'unknown client', 'rfc6749#5.2', 401),
    )
  }
  proof?.remember()
  const own = pairs.filter(([name]) => !['client_id', 'dpop_jkt', ...credentials].includes(name))
  const jkt = proof?.jkt ?? asked.params.get('dpop_jkt') ?? ''
  const pushed: Pair[] = [['client_id', id], ...own, ['dpop_jkt', jkt]]
  const inside = opened({ params: new Params(pushed), deps })
  const judged = inside.refusal
    ? { results: [], refusal: inside.refusal }
    : runChecks(
        authorizeTable({ ...inside, carrier: 'request_uri' }),
        inside.facts,
        deps.config.id,
        deps.switches,
      )
  deps.report([...common.results, ...inside.results, ...judged.results])
  if (judged.refusal) return deliver(deps.config, atTheBackDoor(judged.refusal))
  return handOut(deps, id, inside.facts, inside.signed === true)
}

/** An error that would have stayed on a page is about the redirect URI: `invalid_request` (RFC 9126 2.3). */
function atTheBackDoor({ error, description, clause }: ProtocolError): ProtocolError {
  return asJson(error === '' ? 'invalid_request' : error, description, clause)
}

function handOut(deps: Deps, clientId: string, { params }: AuthorizeFacts, signed: boolean): HttpResponse {
  const { store, now } = deps
  const uri = `${pushedPrefix}${deps.random('request_uri', clientId)}`
  forgetOld(store.pushed, ({ expiresAt }) => expiresAt <= now)
  const kept = { clientId, params: params.pairs(), signed, expiresAt: now + lifetime, used: false }
  keepOpen(store.pushed, uri, kept)
  return json(201, { request_uri: uri, expires_in: lifetime })
}
