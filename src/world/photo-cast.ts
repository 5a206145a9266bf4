import { webLogin } from '#clients/web-login/web-login.ts'
import { refreshToken } from '#servers/authorization/parts/refresh-token.ts'
import { apiHost } from './api-host.ts'
import { lina } from './cast.ts'
import { paperkiteApi } from './cast-apps.ts'
import type { Cast } from './definition.ts'
import { identityHost } from './identity-host.ts'

/** PaperKite on the web, which imports photos; Lina's browser with its page open, SkyAlbum ID and the SkyAlbum API. */
export const photoCast: Cast = {
  apps: [webLogin(paperkiteApi)],
  hosts: (skyid) => ({ ...identityHost(skyid, [refreshToken]), ...apiHost(skyid) }),
  agents: [lina.agent],
  screens: [lina.agent],
  opens: `${paperkiteApi.origin}/`,
  client: paperkiteApi,
}
