import type { HttpResponse } from '#network/http.ts'
import { given } from '#protocol/given.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { deviceDonePage } from '#servers/authorization/pages/device.ts'
import { onPage } from '#servers/authorization/refusals.ts'
import { findClient } from '#servers/authorization/registered.ts'
import { page } from '#servers/authorization/respond.ts'
import type { Session } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { isOpen } from '#servers/authorization/user-code.ts'

/** Keeps what the user has decided about a device, which will ask for it (RFC 8628 3.3). Without a session: denied. */
export function decideDevice(deps: Deps, deviceCode: string, session: Session | undefined): HttpResponse {
  const device = deps.store.devices.get(deviceCode)
  if (device === undefined || !isOpen(deps, device))
    return deliver(deps.config, onPage('This code is too old. Start again on the device.', 'rfc8628#3.5'))
  const { sub, authTime, acr } = session ?? {}
  const state = session ? 'allowed' : 'denied'
  deps.store.devices.set(deviceCode, { ...device, state, ...given({ sub, authTime, acr }) })
  const name = findClient(deps, device.clientId)?.client_name ?? ''
  return page(200, deviceDonePage(deps.config, name, session !== undefined))
}
