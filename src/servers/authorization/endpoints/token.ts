import { formOf, type HttpRequest, type HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { exchangeGrant, type TokenFacts, tokenFacts } from '#servers/authorization/checks/client-request.ts'
import {
  bringsProof,
  type ProofFacts,
  proofFacts,
  proofRows,
  rememberProof,
} from '#servers/authorization/checks/dpop-request.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { deviceGrant, tokenRequest } from '#servers/authorization/checks/token-request.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { withNonce } from '#servers/authorization/dpop-nonce.ts'
import type { Client, Deps } from '#servers/authorization/types.ts'
import { clientCredentials } from './grants/client-credentials.ts'
import { redeemCode } from './grants/code.ts'
import { pollDevice } from './grants/device.ts'
import { exchange } from './grants/exchange.ts'
import { type Grant, type GrantFacts, judge } from './grants/grant-facts.ts'
import { password } from './grants/password.ts'
import { refresh } from './grants/refresh.ts'

const grants: Readonly<Record<string, Grant>> = {
  authorization_code: redeemCode,
  refresh_token: refresh,
  client_credentials: clientCredentials,
  password,
  [deviceGrant]: pollDevice,
  [exchangeGrant]: exchange,
}

/** The token endpoint (RFC 6749 3.2). POST only; parameters in the body only, never in the URI (2.3.1). */
export function token(request: HttpRequest, deps: Deps): HttpResponse {
  const facts = tokenFacts(request, new Params(formOf(request)), deps)
  const proof = needsProof(deps, request, facts.client) ? proofFacts(deps, request) : undefined
  const table = [...tokenRequest(facts), ...(proof ? proofRows<TokenFacts>(() => proof) : [])]
  const { refusal } = judge(table, facts)
  const response = refusal ? deliver(deps.config, refusal) : grantOf({ ...facts, jkt: proof?.jkt }, proof)
  return proof ? withNonce(deps, response) : response
}

function grantOf(facts: GrantFacts, proof: ProofFacts | undefined): HttpResponse {
  if (proof) rememberProof(facts.deps, proof)
  return sure(grants[facts.params.get('grant_type') ?? ''], 'grant')(facts)
}

/** A proof is judged where one comes, and where the tokens have to be bound to a key (RFC 9449 5, 5.2). */
function needsProof(deps: Deps, request: HttpRequest, client: Client | undefined): boolean {
  const bound = client?.dpop_bound_access_tokens ?? false
  return bringsProof(deps, request) || bound || deps.switches['SW-TOKEN-TYPE'] === 'dpop'
}
