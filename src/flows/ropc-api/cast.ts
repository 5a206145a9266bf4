import { desktop } from '#clients/desktop/desktop.ts'
import { password } from '#servers/authorization/parts/password.ts'
import { refreshToken } from '#servers/authorization/parts/refresh-token.ts'
import { apiHost } from '#world/api-host.ts'
import { desktop2011 } from '#world/cast-apps.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

/** An old app with a password form of its own, and two servers that live in “2012 mode”: today the grant is gone. */
export const cast: Cast = {
  apps: [desktop(desktop2011)],
  hosts: (skyid) => ({ ...identityHost(skyid, [password, refreshToken]), ...apiHost(skyid) }),
  agents: [],
  screens: [desktop2011.id],
  switches: { 'CK-ROPC-DISABLED': 'off' },
  client: desktop2011,
}
