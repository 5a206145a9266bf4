import { appPage } from '#clients/shared/pages.ts'
import { escapeHtml } from '#protocol/html.ts'
import type { TvConfig, TvState } from './state.ts'

/** What stands on the TV. A person reads the code and types it into the phone. */
export function screenOf(config: TvConfig, state: TvState): string {
  const name = `<h1>${escapeHtml(config.name)}</h1>`
  const photos = state.photos?.photos
  if (Array.isArray(photos)) return appPage(config.name, `${name}<p>${photos.length} photos</p>`)
  if (state.failed !== undefined)
    return appPage(config.name, `${name}<p class="no">${escapeHtml(state.failed)}</p>`)
  if (state.tokens !== undefined) return appPage(config.name, `${name}<p>Connected.</p>`)
  if (state.userCode === undefined) return appPage(config.name, `${name}<p>Connect SkyAlbum</p>`)
  const where = escapeHtml((state.verificationUri ?? '').replace(/^https:\/\//, ''))
  return appPage(
    config.name,
    `${name}<p>Go to <strong>${where}</strong></p><p>Code: <strong>${escapeHtml(state.userCode)}</strong></p>`,
  )
}
