import type { Shelf } from '#panels/notes/annotation.ts'
import { shelves as api } from '#panels/notes/api.ts'
import { shelves as apps } from '#panels/notes/apps.ts'
import { shelves as core } from '#panels/notes/core.ts'
import { shelves as device } from '#panels/notes/device.ts'
import { shelves as oauth1 } from '#panels/notes/oauth1.ts'
import { shelves as proof } from '#panels/notes/proof.ts'
import { shelves as rare } from '#panels/notes/rare.ts'
import type { Theme } from '#panels/notes/themes.ts'
import { shelves as web } from '#panels/notes/web.ts'

/** All notes at once: only tests want them so. */
export const everyTheme: Readonly<Record<Theme, readonly Shelf[]>> = {
  core,
  web,
  oauth1,
  device,
  apps,
  api,
  proof,
  rare,
}
