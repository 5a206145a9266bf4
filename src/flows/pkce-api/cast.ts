import { nativeApp } from '#clients/native-app/native-app.ts'
import { refreshToken } from '#servers/authorization/parts/refresh-token.ts'
import { apiHost } from '#world/api-host.ts'
import { lina, mobileApi } from '#world/cast.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

/** The app on Lina's phone, her browser there, SkyAlbum ID and the SkyAlbum API. */
export const cast: Cast = {
  apps: [nativeApp(mobileApi)],
  hosts: (skyid) => ({ ...identityHost(skyid, [refreshToken]), ...apiHost(skyid) }),
  agents: [lina.agent],
  screens: [mobileApi.id],
  client: mobileApi,
}
