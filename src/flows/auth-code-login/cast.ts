import { webLogin } from '#clients/web-login/web-login.ts'
import { lina } from '#world/cast.ts'
import { paperkiteLogin } from '#world/cast-apps.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

/** PaperKite on the web, Lina's browser with its page open, and SkyAlbum ID. */
export const cast: Cast = {
  apps: [webLogin(paperkiteLogin)],
  hosts: identityHost,
  agents: [lina.agent],
  screens: [lina.agent],
  opens: `${paperkiteLogin.origin}/`,
  client: paperkiteLogin,
}
