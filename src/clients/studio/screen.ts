import type { BackendConfig } from '#clients/backend/config.ts'
import { appPage } from '#clients/shared/pages.ts'
import { escapeHtml } from '#protocol/html.ts'
import type { StudioState } from './state.ts'

/** The page as its script draws it. */
export function studioScreen({ name }: BackendConfig, state: StudioState): string {
  return appPage(name, `<h1>${escapeHtml(titleOf(name, state))}</h1>${contentOf(state)}`)
}

function titleOf(name: string, { name: user, photos, orders }: StudioState): string {
  if (photos !== undefined) return `${photos} photos are ready to print`
  if (orders !== undefined) return orders === 1 ? 'You have 1 order' : `You have ${orders} orders`
  return user === undefined ? name : `Hello, ${user}`
}

function contentOf({ login, ended, name, orders, failed }: StudioState): string {
  if (failed !== undefined) return '<p class="no">The server gave no answer that this page can use.</p>'
  if (login !== undefined) {
    const said = ended ? 'Your session has ended.' : 'You are not logged in.'
    return `<p>${said}</p><form action="${escapeHtml(login)}"><button type="submit">Log in with SkyAlbum</button></form>`
  }
  if (orders !== undefined) return '<p>Your prints come by post.</p>'
  return name === undefined ? '<p>The page is starting …</p>' : `<p>You are logged in.</p>`
}
