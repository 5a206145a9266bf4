import type { HttpResponse } from '#network/http.ts'
import { escapeHtml } from '#protocol/html.ts'
import type { Pair } from '#protocol/pairs.ts'

const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1c20;--soft:#575c66;--go:#a8440a;--on-go:#fff;--no:#b3261e}
@media(prefers-color-scheme:dark){:root{--paper:#1b1e24;--ink:#eceae4;--soft:#b0b4bc;--go:#f79a5e;--on-go:#14161a;--no:#ff9a8f}}
:root[data-theme=light]{color-scheme:light;--paper:#fff;--ink:#1a1c20;--soft:#575c66;--go:#a8440a;--on-go:#fff;--no:#b3261e}
:root[data-theme=dark]{color-scheme:dark;--paper:#1b1e24;--ink:#eceae4;--soft:#b0b4bc;--go:#f79a5e;--on-go:#14161a;--no:#ff9a8f}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "IBM Plex Sans Variable",system-ui,sans-serif}
main{max-width:26rem;margin:0 auto;padding:28px 20px;overflow-wrap:anywhere}
h1{font-size:20px;margin:12px 0 4px}p{margin:0 0 16px;color:var(--soft)}
label{display:block;font-weight:600;margin:0 0 14px}
input{display:block;box-sizing:border-box;width:100%;min-height:40px;margin-top:4px;padding:6px 12px;font:inherit;font-weight:400;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:8px}
a.button,button{display:inline-block;min-height:44px;box-sizing:border-box;padding:9px 20px;font:inherit;font-weight:600;border:0;border-radius:8px;background:var(--go);color:var(--on-go);text-decoration:none;cursor:pointer}
:focus-visible{outline:3px solid var(--go);outline-offset:2px}
.no{color:var(--no);font-weight:600}
.window main{max-width:none;padding:12px 20px}.window h1{font-size:17px;margin:0 0 8px}
.window label{display:grid;grid-template-columns:6.5rem 1fr;align-items:center;margin:0 0 8px}.window input{margin:0}.window button{margin-inline-start:6.5rem}
@media(max-width:260px){body{font-size:14px}main{padding:12px}h1{font-size:17px;margin:0 0 4px}p{margin:0 0 10px}}
`

/** A page of an app around `content`, which must be escaped already; or the inside of its window on a desk. */
export function appPage(name: string, content: string, kind: 'page' | 'window' = 'page'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(name)}</title><style>${style}</style></head><body${kind === 'window' ? ' class="window"' : ''}><main>${content}</main></body></html>`
}

/** It as an answer. No referrer: the address of a callback holds a code (RFC 9700 4.2.4). */
export function htmlAnswer(status: number, html: string, more: readonly Pair[] = []): HttpResponse {
  return {
    status,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Cache-Control', 'no-store'],
      ['Referrer-Policy', 'no-referrer'],
      ...more,
    ],
    body: html,
  }
}

/** A redirect of an app. 302 begins a login, 303 ends a form post. */
export function redirect(status: 302 | 303, location: string, more: readonly Pair[] = []): HttpResponse {
  return {
    status,
    headers: [
      ...more,
      ['Location', location],
      ['Cache-Control', 'no-store'],
      ['Referrer-Policy', 'no-referrer'],
    ],
    body: '',
  }
}

/** A JSON answer of an app to its own front end. */
export function jsonAnswer(status: number, body: object): HttpResponse {
  return {
    status,
    headers: [
      ['Content-Type', 'application/json'],
      ['Cache-Control', 'no-store'],
    ],
    body: JSON.stringify(body),
  }
}

/** A refusal in words, with nothing kept. */
export function refusedPage(name: string, words: string): string {
  return appPage(
    name,
    `<h1>That did not work</h1><p class="no">${escapeHtml(words)}</p><p>Nothing was kept. Please try again.</p>`,
  )
}
