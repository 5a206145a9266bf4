import { oauth1Web } from '#clients/oauth1-web/oauth1-web.ts'
import { lina } from '#world/cast.ts'
import { paperkiteClassic } from '#world/cast-apps.ts'
import { classicHosts } from '#world/classic-hosts.ts'
import type { Cast } from '#world/definition.ts'

/** PaperKite as it was in 2010, Lina's browser, and SkyAlbum as it was then. */
export const cast: Cast = {
  apps: [oauth1Web(paperkiteClassic)],
  hosts: classicHosts,
  agents: [lina.agent],
  screens: [lina.agent],
  opens: `${paperkiteClassic.origin}${paperkiteClassic.paths.home}`,
  client: { client_id: paperkiteClassic.consumerKey, scope: 'photos.read' },
}
