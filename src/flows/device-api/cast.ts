import { tv } from '#clients/tv/tv.ts'
import { device } from '#servers/authorization/parts/device.ts'
import { refreshToken } from '#servers/authorization/parts/refresh-token.ts'
import { apiHost } from '#world/api-host.ts'
import { kiteFrame } from '#world/cast-apps.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

/** A TV and a phone, side by side before Lina's eyes; they never talk to each other. */
export const cast: Cast = {
  apps: [tv(kiteFrame)],
  hosts: (skyid) => ({ ...identityHost(skyid, [device, refreshToken]), ...apiHost(skyid) }),
  agents: ['phone'],
  screens: [kiteFrame.id, 'phone'],
  client: kiteFrame,
}
