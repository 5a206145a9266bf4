import { job } from '#clients/job/job.ts'
import { clientCredentials } from '#servers/authorization/parts/client-credentials.ts'
import { apiHost } from '#world/api-host.ts'
import { kiteNight } from '#world/cast-apps.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

/** A job, two servers, and nobody else: the empty place where Lina would be is the lesson. */
export const cast: Cast = {
  apps: [job(kiteNight)],
  hosts: (skyid) => ({ ...identityHost(skyid, [clientCredentials]), ...apiHost(skyid) }),
  agents: [],
  screens: [kiteNight.id],
  hour: 2,
  client: kiteNight,
}
