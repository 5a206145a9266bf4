import { escapeHtml } from '#protocol/html.ts'
import { asksForLogin, type NativeAppConfig, type NativeAppState } from './state.ts'

const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1c20;--soft:#575c66;--go:#a8440a;--on-go:#fff;--no:#b3261e}
@media(prefers-color-scheme:dark){:root{--paper:#1b1e24;--ink:#eceae4;--soft:#b0b4bc;--go:#f79a5e;--on-go:#14161a;--no:#ff9a8f}}
:root[data-theme=light]{color-scheme:light;--paper:#fff;--ink:#1a1c20;--soft:#575c66;--go:#a8440a;--on-go:#fff;--no:#b3261e}
:root[data-theme=dark]{color-scheme:dark;--paper:#1b1e24;--ink:#eceae4;--soft:#b0b4bc;--go:#f79a5e;--on-go:#14161a;--no:#ff9a8f}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "IBM Plex Sans Variable",system-ui,sans-serif}
main{max-width:22rem;margin:0 auto;padding:28px 20px;text-align:center}
h1{font-size:20px;margin:12px 0 4px}p{margin:0 0 16px;color:var(--soft)}
button{min-height:44px;padding:8px 20px;font:inherit;font-weight:600;border:0;border-radius:8px;background:var(--go);color:var(--on-go);cursor:pointer}
:focus-visible{outline:3px solid var(--go);outline-offset:2px}
.no{color:var(--no);font-weight:600}
`

const kite = `<svg width="44" height="44" viewBox="0 0 24 24" fill="none" stroke="var(--go)" stroke-width="1.5" aria-hidden="true"><path d="M12 3l6 8-6 6-6-6z"/><path d="M12 17v4"/></svg>`

/** What stands on the phone's display while the app is in front. The login button is a form: it works without scripts. */
export function screenOf(config: NativeAppConfig, state: NativeAppState): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(config.name)}</title><style>${style}</style></head><body><main>${kite}${content(config, state)}</main></body></html>`
}

function content(config: NativeAppConfig, state: NativeAppState): string {
  const name = escapeHtml(config.name)
  switch (state.phase) {
    case 'start':
      return `<h1>${name}</h1><p>Print the photos you love.</p><form method="post" action="/tap"><button type="submit">${asksForLogin(config) ? 'Log in with' : 'Print from'} SkyAlbum</button></form>`
    case 'busy':
      return `<h1>${name}</h1><p>${asksForLogin(config) ? 'Logging you in …' : 'Asking SkyAlbum …'}</p>`
    case 'hello': {
      const email = state.email === undefined ? '' : `<p>${escapeHtml(state.email)}</p>`
      return `<h1>Hello, ${escapeHtml(state.user?.name ?? '')}</h1>${email}<p>Your photos are ready to print.</p>`
    }
    case 'photos': {
      const photos = state.photos?.photos
      return `<h1>${Array.isArray(photos) ? photos.length : 0} photos are ready to print</h1><p>PaperKite does not know who you are. It only may read your photos.</p>`
    }
    case 'failed':
      return `<h1>${asksForLogin(config) ? 'You are not logged in' : 'No photos came'}</h1><p class="no">${escapeHtml(state.failed ?? '')}</p><p>Nothing was kept. Please try again.</p>`
  }
}
