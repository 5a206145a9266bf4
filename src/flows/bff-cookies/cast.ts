import { backend } from '#clients/backend/backend.ts'
import { studio } from '#clients/studio/studio.ts'
import { refreshToken } from '#servers/authorization/parts/refresh-token.ts'
import { apiHost } from '#world/api-host.ts'
import { lina } from '#world/cast.ts'
import { studioBff } from '#world/cast-apps.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

/** The page and its server, Lina's browser with nothing open yet, SkyAlbum ID and the SkyAlbum API. */
export const cast: Cast = {
  apps: [studio(studioBff), backend(studioBff)],
  hosts: (skyid) => ({ ...identityHost(skyid, [refreshToken]), ...apiHost(skyid) }),
  agents: [lina.agent],
  screens: [lina.agent],
  client: studioBff,
}
