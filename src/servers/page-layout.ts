import { escapeHtml } from '#protocol/html.ts'

// The pages work without scripts, in any browser, light and dark: a student's own app meets the same ones.
const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1c20;--soft:#575c66;--rule:#d9d4c7;--go:#1f4fd8;--on-go:#fff;--no:#b3261e;--mark:#8a6d00}
@media(prefers-color-scheme:dark){:root{--paper:#1b1e24;--ink:#eceae4;--soft:#b0b4bc;--rule:#3a3f49;--go:#8fb0ff;--on-go:#14161a;--no:#ff9a8f;--mark:#e8cf5a}}
:root[data-theme=light]{color-scheme:light;--paper:#fff;--ink:#1a1c20;--soft:#575c66;--rule:#d9d4c7;--go:#1f4fd8;--on-go:#fff;--no:#b3261e;--mark:#8a6d00}
:root[data-theme=dark]{color-scheme:dark;--paper:#1b1e24;--ink:#eceae4;--soft:#b0b4bc;--rule:#3a3f49;--go:#8fb0ff;--on-go:#14161a;--no:#ff9a8f;--mark:#e8cf5a}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "IBM Plex Sans Variable","IBM Plex Sans",system-ui,sans-serif}
main{max-width:22rem;margin:0 auto;padding:14px 20px 18px}
header{display:flex;gap:8px;align-items:center;font-weight:600;margin-bottom:8px}
h1{font-size:20px;line-height:1.3;margin:0 0 2px}
p{margin:0 0 8px;color:var(--soft)}
strong{color:var(--ink)}
label{display:block;font-weight:600;margin:8px 0 2px;font-size:14px}
input:not([type=hidden]){width:100%;min-height:40px;padding:6px 12px;font:inherit;color:inherit;background:transparent;border:1px solid var(--soft);border-radius:8px}
button{min-height:44px;padding:8px 20px;font:inherit;font-weight:600;border-radius:8px;border:1px solid var(--go);background:var(--go);color:var(--on-go);cursor:pointer}
button.quiet{background:transparent;color:var(--ink);border-color:var(--soft)}
:focus-visible{outline:3px solid var(--go);outline-offset:2px}
.row{display:flex;gap:12px;margin-top:14px}
.row button{flex:1}
ul{margin:0 0 8px;padding:0;list-style:none;border-top:1px solid var(--rule)}
li{padding:5px 0;border-bottom:1px solid var(--rule)}
.error{color:var(--no);font-weight:600}
@media(max-width:280px){body{font-size:14px}main{padding:8px 12px 12px}h1{font-size:17px}header{margin-bottom:4px}.row{gap:8px;margin-top:10px}button{padding:8px 10px}}
`

/** One page of the server around `content`, which must be escaped already. */
export function layout(config: { name: string }, title: string, content: string): string {
  const name = escapeHtml(config.name)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)} · ${name}</title><style>${style}</style></head>
<body><main>
<header><svg width="28" height="28" viewBox="0 0 24 24" fill="none" stroke="var(--mark)" stroke-width="1.6" aria-hidden="true"><path d="M6.5 2.5h11l5 9.5-5 9.5h-11L1.5 12z"/><circle cx="9" cy="12" r="2.2"/><path d="M11.2 12h6M15 12v2"/></svg>${name}</header>
${content}
</main></body></html>`
}
