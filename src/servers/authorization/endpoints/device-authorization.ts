import { formOf, type HttpRequest, type HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { given } from '#protocol/given.ts'
import { tokenFacts } from '#servers/authorization/checks/client-request.ts'
import {
  deviceAuthorizationTable,
  scopeForDevice,
} from '#servers/authorization/checks/device-authorization.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { detailsAsked, resourcesAsked } from '#servers/authorization/checks/targets.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { json } from '#servers/authorization/respond.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { newUserCode, spelled } from '#servers/authorization/user-code.ts'
import { forgetOld, keepOpen } from '#servers/forget.ts'
import { judge } from './grants/grant-facts.ts'

/** Seconds between two questions of a device (RFC 8628 3.2). */
const interval = 5

/** The device authorization endpoint: a secret code for the device, a short one for its user (RFC 8628 3.1, 3.2). */
export function deviceAuthorization(request: HttpRequest, deps: Deps): HttpResponse {
  const facts = tokenFacts(request, new Params(formOf(request)), deps)
  const { refusal } = judge(deviceAuthorizationTable(facts), facts)
  if (refusal) return deliver(deps.config, refusal)
  const { config, store, now } = deps
  const lifetime = config.lifetimes.deviceCode
  // A code that has just expired still gets the answer `expired_token`.
  forgetOld(store.devices, ({ createdAt }) => now >= createdAt + 2 * lifetime)
  const clientId = sure(facts.client, 'client').client_id
  const deviceCode = deps.random('device_code', clientId)
  const userCode = newUserCode(deps, deviceCode)
  const resource = resourcesAsked(facts)
  keepOpen(store.devices, deviceCode, {
    deviceCode,
    userCode,
    clientId,
    scope: scopeForDevice(facts),
    ...(resource.length === 0 ? {} : { resource }),
    ...given({ authorizationDetails: detailsAsked(facts) }),
    createdAt: now,
    interval,
    state: 'waiting',
  })
  const page = `${config.issuer}/device`
  return json(200, {
    device_code: deviceCode,
    user_code: spelled(userCode),
    verification_uri: page,
    verification_uri_complete: `${page}?user_code=${spelled(userCode)}`,
    expires_in: lifetime,
    interval,
  })
}
