import { sure } from '#protocol/assert.ts'
import { given } from '#protocol/given.ts'
import { deviceTable } from '#servers/authorization/checks/device-grant.ts'
import { detailsAsked, resourcesAsked } from '#servers/authorization/checks/targets.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { issueTokens } from '#servers/authorization/endpoints/issue-tokens.ts'
import { permissionOfDevice } from '#servers/authorization/permission.ts'
import { revokeGrant } from '#servers/authorization/revoke.ts'
import type { StoredDevice } from '#servers/authorization/stored-tokens.ts'
import { failed, type Grant, judge } from './grant-facts.ts'

/** Answers the question of a device: not yet, too fast, no, too late, or its tokens (RFC 8628 3.4, 3.5). */
export const pollDevice: Grant = (facts) => {
  const { deps, params, jkt } = facts
  const { devices } = deps.store
  const device = devices.get(params.get('device_code') ?? '')
  const all = { ...facts, device }
  const { results, refusal } = judge(deviceTable(all), all)
  const mine = device !== undefined && device.clientId === facts.client?.client_id
  const update = (change: Partial<StoredDevice>) => {
    if (device && mine) devices.set(device.deviceCode, { ...device, polledAt: deps.now, ...change })
  }
  if (refusal) {
    // A used code came back: like an authorization code, it takes with it what it gave (RFC 6749 4.1.2).
    if (device && failed(results, 'CK-DEV-ONCE')) revokeGrant(deps.store, device.deviceCode)
    update(failed(results, 'CK-DEV-SLOW') ? { interval: sure(device, 'device').interval + 5 } : {})
    return deliver(deps.config, refusal)
  }
  update({ state: 'used' })
  const resource = resourcesAsked(facts)
  return issueTokens(deps, permissionOfDevice(sure(device, 'device')), {
    parent: sure(device, 'device').deviceCode,
    jkt,
    ...(resource.length === 0 ? {} : { resource }),
    ...given({ authorizationDetails: detailsAsked(facts) }),
  })
}
