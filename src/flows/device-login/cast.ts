import { tvWithLogin } from '#clients/tv/tv-login.ts'
import { device } from '#servers/authorization/parts/device.ts'
import { refreshToken } from '#servers/authorization/parts/refresh-token.ts'
import { apiHost } from '#world/api-host.ts'
import { kiteFrameLogin } from '#world/cast-apps.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

/** The TV and the phone of device-api; the TV asks for openid, too. */
export const cast: Cast = {
  apps: [tvWithLogin(kiteFrameLogin)],
  hosts: (skyid) => ({ ...identityHost(skyid, [device, refreshToken]), ...apiHost(skyid) }),
  agents: ['phone'],
  screens: [kiteFrameLogin.id, 'phone'],
  client: kiteFrameLogin,
}
