import { withPolicy } from './policy.ts'
import type { Preload, Route } from './routes.ts'

/** SITE_URL: where the site is published (https://learn.example), for addresses that others read; without it they begin at its root. */
const site = process.env.SITE_URL?.replace(/\/+$/, '') ?? ''

/** The file with the picture of a page, from the site's root. */
export function pictureOf({ path }: Route): string {
  return `preview${path === '/' ? '/home' : path}.png`
}

/**
 * What all pages are made from: the built home page with its styles inside, and with its policy. As a file the styles
 * would come together with the scripts, and the first paint would be in the way of these; so what the build wrote is
 * painted while the scripts are still on their way.
 * @throws where the styles have no place in the page, or would end before their end
 */
export function pageTemplate(html: string, styles: string): string {
  const page = html.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles.trim()}</style>`)
  if (page === html || styles.includes('</style')) throw new Error('The styles have no place in the page.')
  return withPolicy(page, policy)
}

/**
 * The page of one route.
 * @param html what `pageTemplate` made
 * @param base where the site is published, with a slash at both ends
 * @param body what stands in the page until its script draws it
 */
export function pageOf(
  html: string,
  route: Route,
  preloads: readonly Preload[],
  base: string,
  body: string,
): string {
  const title = escape(route.title)
  const description = escape(route.description)
  const head = [
    `<meta name="description" content="${description}">`,
    '<meta property="og:type" content="website">',
    '<meta property="og:site_name" content="Tokenwalk">',
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    ...(route.path !== '/404'
      ? [
          `<meta property="og:url" content="${site}${base}${route.path.slice(1)}">`,
          `<meta property="og:image" content="${site}${base}${pictureOf(route)}">`,
          '<meta property="og:image:width" content="1200">',
          '<meta property="og:image:height" content="630">',
          `<meta property="og:image:alt" content="${title}">`,
          '<meta name="twitter:card" content="summary_large_image">',
        ]
      : []),
  ]
  // After the entry, which is needed first, and before the styles: the browser asks while it still reads those.
  const soon = preloads.map(
    ({ file, media, late }) =>
      `  <link rel="modulepreload" crossorigin href="${base}${file}"${media ? ` media="${media}"` : ''}${late ? ' fetchpriority="low"' : ''}>\n  `,
  )
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>\n    ${head.join('\n    ')}`)
    .replace('<style>', () => `${soon.join('').trimStart()}<style>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
}

/** What pages may load: only what comes from here, and of inline scripts only those that stand in this file. */
function policy(inline: readonly string[]): string[] {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inline].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ]
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
