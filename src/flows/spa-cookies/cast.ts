import { backend } from '#clients/backend/backend.ts'
import { studio } from '#clients/studio/studio.ts'
import { formPost } from '#servers/authorization/parts/form-post.ts'
import { frontTokens } from '#servers/authorization/parts/front-tokens.ts'
import { lina } from '#world/cast.ts'
import { studioWithCookies } from '#world/cast-apps.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

const page = studio(studioWithCookies)

/** The page, open in Lina's browser, its server, and SkyAlbum ID, which answers in a form. */
export const cast: Cast = {
  apps: [page, backend(studioWithCookies)],
  hosts: (skyid) => identityHost(skyid, [frontTokens, formPost]),
  agents: [lina.agent],
  screens: [page.id],
  opens: studioWithCookies.origin + studioWithCookies.paths.home,
  client: studioWithCookies,
}
