import { nativeApp } from '#clients/native-app/native-app.ts'
import { lina, mobile } from '#world/cast.ts'
import type { Cast } from '#world/definition.ts'
import { identityHost } from '#world/identity-host.ts'

/** The app on Lina's phone, her browser there, and SkyAlbum ID. */
export const cast: Cast = {
  apps: [nativeApp(mobile)],
  hosts: identityHost,
  agents: [lina.agent],
  screens: [mobile.id],
  client: mobile,
}
