import { appPage } from '#clients/shared/pages.ts'
import { escapeHtml } from '#protocol/html.ts'
import { qrCode } from './qr.ts'
import type { TvConfig, TvState } from './state.ts'

/** What stands on the TV. A person reads the code and types it into the phone. */
export function screenOf(config: TvConfig, state: TvState): string {
  return appPage(config.name, content(config, state))
}

function content(config: TvConfig, state: TvState): string {
  const name = `<h1>${state.user === undefined ? escapeHtml(config.name) : `Hello, ${escapeHtml(state.user)}`}</h1>`
  const photos = state.photos?.photos
  if (Array.isArray(photos)) return `${name}<p>${photos.length} photos of your picnic</p>`
  if (state.failed !== undefined) return `${name}<p class="no">${escapeHtml(state.failed)}</p>`
  if (state.tokens !== undefined) return `${name}<p>Connected.</p>`
  if (state.userCode === undefined) {
    return `${name}<p>Your photos on the big screen.</p><form method="post" action="/connect"><button type="submit">Connect SkyAlbum</button></form>`
  }
  return state.shown ? codeOf(state) : `${name}<p>Connecting …</p>`
}

function codeOf({ userCode = '', verificationUri = '', verificationUriComplete }: TvState): string {
  // It is typed by hand: a line ends after a dot or a slash.
  const where = escapeHtml(verificationUri.replace(/^https:\/\//, '')).replace(/[./]/g, '$&<wbr>')
  const picture = verificationUriComplete === undefined ? '' : pictureOf(verificationUriComplete)
  return `<div style="display:flex;flex-wrap:wrap;gap:0 16px"><div style="flex:1 1 9rem"><p>On your phone, go to<br><strong>${where}</strong></p><p>and type<br><strong style="font-size:1.25em;color:var(--ink);white-space:nowrap">${escapeHtml(userCode)}</strong></p></div>${picture}</div>`
}

/** The picture that was drawn last: the screen is asked for after every event, and the code stays. */
let drawn = { address: '', picture: '' }

function pictureOf(address: string): string {
  if (drawn.address !== address) drawn = { address, picture: newPicture(address) }
  return drawn.picture
}

/** The whole address with its code as a picture (RFC 8628 3.3.1), dark on light in either theme, with a quiet rim. */
function newPicture(address: string): string {
  const squares = qrCode(address)
  if (squares === undefined) return ''
  const path = squares.flatMap((line, row) =>
    line.flatMap((dark, column) => (dark ? [`M${column + 4} ${row + 4}h1v1h-1z`] : [])),
  )
  return `<svg width="132" style="max-width:100%" viewBox="0 0 41 41" shape-rendering="crispEdges" role="img" aria-label="QR code of this address, with the code"><path fill="#fff" d="M0 0h41v41H0z"/><path fill="#000" d="${path.join('')}"/></svg>`
}
