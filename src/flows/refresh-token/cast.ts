import { webLogin } from '#clients/web-login/web-login.ts'
import { refreshToken } from '#servers/authorization/parts/refresh-token.ts'
import { apiHost } from '#world/api-host.ts'
import { lina } from '#world/cast.ts'
import { paperkiteApi } from '#world/cast-apps.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'
import { before } from './before.ts'

/** PaperKite and two servers, an hour after Lina allowed it. Her page is still open, and she does nothing. */
export const cast: Cast = {
  apps: [webLogin(paperkiteApi)],
  hosts: (skyid) => ({ ...identityHost(skyid, [refreshToken]), ...apiHost(skyid) }),
  agents: [lina.agent],
  screens: [lina.agent],
  opens: `${paperkiteApi.origin}/`,
  client: paperkiteApi,
  before: { machine: before, wait: 3600 },
}
