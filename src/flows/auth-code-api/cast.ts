import { webLogin } from '#clients/web-login/web-login.ts'
import { refreshToken } from '#servers/authorization/parts/refresh-token.ts'
import { apiHost } from '#world/api-host.ts'
import { lina } from '#world/cast.ts'
import { paperkiteApi } from '#world/cast-apps.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

/** PaperKite on the web, Lina's browser with its page open, SkyAlbum ID and the SkyAlbum API. */
export const cast: Cast = {
  apps: [webLogin(paperkiteApi)],
  hosts: (skyid) => ({ ...identityHost(skyid, [refreshToken]), ...apiHost(skyid) }),
  agents: [lina.agent],
  screens: [lina.agent],
  opens: `${paperkiteApi.origin}/`,
  client: paperkiteApi,
}
