import { webLogin } from '#clients/web-login/web-login.ts'
import { formPost } from '#servers/authorization/parts/form-post.ts'
import { frontTokens } from '#servers/authorization/parts/front-tokens.ts'
import { lina } from '#world/cast.ts'
import { paperkiteFormPost } from '#world/cast-apps.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

/** PaperKite on the web, Lina's browser with its page open, and SkyAlbum ID, which answers in a form. */
export const cast: Cast = {
  apps: [webLogin(paperkiteFormPost)],
  hosts: (skyid) => identityHost(skyid, [frontTokens, formPost]),
  agents: [lina.agent],
  screens: [lina.agent],
  opens: `${paperkiteFormPost.origin}/`,
  client: paperkiteFormPost,
}
