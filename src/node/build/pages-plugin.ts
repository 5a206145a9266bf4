import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { type Plugin, type ResolvedConfig, type Rolldown, runnerImport } from 'vite'
import { outlinePen } from './preview/outline-pen.ts'
import { painted } from './preview/painted.ts'
import { type FlowSummary, type Preload, type ReadPage, type Route, siteRoutes } from './routes.ts'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/** SITE_URL: where the site is published (https://learn.example), for addresses that others read; without it they begin at its root. */
const site = process.env.SITE_URL?.replace(/\/+$/, '') ?? ''

/**
 * Writes an index.html for each route and a 404.html, each with its own title, description, picture, preloads
 * and Content-Security-Policy, and answers them in `vite preview` as a static host would.
 */
export function pagesPlugin({ flowsFrom, bodyFrom }: { flowsFrom: string; bodyFrom: string }): Plugin {
  let config: ResolvedConfig
  return {
    name: 'tokenwalk:pages',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const template = bundle['index.html']
        if (template?.type !== 'asset') return
        const html = withStyles(String(template.source), takeStyles(bundle))
        const atOnce = staticClosure(bundle, entryOf(bundle))
        const early = [...atOnce].find((file) => chunkAt(bundle, file)?.moduleIds.some(isReactFlow))
        if (early)
          this.error(`${early} holds React Flow and is loaded on every page; it must stay a lazy import.`)

        const { flows } = await runSource<{ flows: readonly FlowSummary[] }>(config, flowsFrom)
        const { prerender, preview, pages } = await runSource<Bodies>(config, bodyFrom)
        const { routes, notFound } = siteRoutes(flows, pages)
        const bodyOf = ({ path }: Route) => prerender(path, config.base.replace(/\/$/, ''))
        const pen = outlinePen(config.root)
        const pictures = await painted(
          config.root,
          routes.map((route) => preview(route, pen)),
        )
        for (const [index, route] of routes.entries()) {
          const picture = pictures[index]
          if (picture) this.emitFile({ type: 'asset', fileName: pictureOf(route), source: picture })
          const source = page(html, route, preloadsOf(bundle, route, atOnce), config.base, bodyOf(route))
          if (route.path === '/') template.source = source
          else this.emitFile({ type: 'asset', fileName: `${route.path.slice(1)}/index.html`, source })
        }
        this.emitFile({
          type: 'asset',
          fileName: '404.html',
          source: page(html, notFound, [], config.base, bodyOf(notFound)),
        })
      },
    },
    writeBundle() {
      // For `npm start`, which builds only when it has to.
      const stamp = join(config.root, 'node_modules/.cache/tokenwalk/built.json')
      mkdirSync(dirname(stamp), { recursive: true })
      writeFileSync(stamp, JSON.stringify({ base: config.base }))
    },
    configurePreviewServer(server) {
      const { base } = server.config
      const dist = resolve(server.config.root, server.config.build.outDir)
      server.middlewares.use((request, response, next) => {
        if (request.method !== 'GET' && request.method !== 'HEAD') return next()
        const path = pathOf(request.url)
        if (`${path}/` === base) return response.writeHead(302, { location: base }).end()
        if (!path?.startsWith(base)) return answer(404)
        const file = resolve(dist, `./${path.slice(base.length)}`)
        if (file !== dist && !file.startsWith(dist + sep)) return answer(404)
        if (isFile(file)) return next()
        return isFile(join(file, 'index.html')) ? answer(200, join(file, 'index.html')) : answer(404)

        function answer(status: 200 | 404, from = join(dist, '404.html')) {
          response.writeHead(status, {
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-cache',
          })
          response.end(request.method === 'HEAD' ? undefined : readFileSync(from))
        }
      })
    },
  }
}

interface Bodies {
  prerender: (path: string, base: string) => string
  preview: (page: Pick<Route, 'path' | 'title' | 'description'>, pen: ReturnType<typeof outlinePen>) => string
  pages: readonly ReadPage[]
}

/** What the build writes has no use for the styles that its components import: they come with their scripts. */
const withoutStyles: Plugin = {
  name: 'tokenwalk:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? 'export {}' : null),
}

/** The file with the picture of a page. */
function pictureOf({ path }: Route): string {
  return `preview${path === '/' ? '/home' : path}.png`
}

/** Runs one of our source files at build time, as Vite would serve it. */
async function runSource<T>({ root, base }: ResolvedConfig, file: string): Promise<T> {
  const { module } = await runnerImport<T>(resolve(root, file), {
    configFile: false,
    root,
    base,
    plugins: [withoutStyles],
    logLevel: 'error',
  })
  return module
}

/** The page of one route, made from the built home page. */
function page(html: string, route: Route, preloads: readonly Preload[], base: string, body: string): string {
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
    .replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => `${charset}\n    ${policy(html)}`)
}

/** The one stylesheet of the site, which is no longer a file of its own. */
function takeStyles(bundle: Bundle): string {
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'))
  const [sheet] = sheets
  if (sheets.length !== 1 || sheet?.type !== 'asset')
    throw new Error(`The build has ${sheets.length} stylesheets, not one.`)
  delete bundle[sheet.fileName]
  return String(sheet.source)
}

/**
 * The page with its styles inside. As a file they would come together with the scripts, and the first paint would be in
 * the way of these; so what the build wrote is painted while the scripts are still on their way.
 */
function withStyles(html: string, styles: string): string {
  const page = html.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles.trim()}</style>`)
  if (page === html || styles.includes('</style')) throw new Error('The styles have no place in the page.')
  return page
}

/** What pages may load: only what comes from here, and of inline scripts only those that stand in this file. */
function policy(html: string): string {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )
  const rules = [
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
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`
}

/** The scripts that a route needs soon and that its other scripts would ask for only later. (All styles are one file.) */
function preloadsOf(bundle: Bundle, { preload }: Route, atOnce: ReadonlySet<string>): Preload[] {
  const preloads = new Map<string, Preload>()
  for (const wanted of preload) {
    const chunk = Object.values(bundle).find(
      (file): file is Chunk =>
        file.type === 'chunk' &&
        file.moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`/${wanted.file}`)),
    )
    if (!chunk) throw new Error(`${wanted.file} shall be preloaded, and no chunk holds it.`)
    for (const file of staticClosure(bundle, chunk))
      if (!atOnce.has(file) && !preloads.has(file)) preloads.set(file, { ...wanted, file })
  }
  return [...preloads.values()]
}

function entryOf(bundle: Bundle): Chunk {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
  if (entry?.type !== 'chunk') throw new Error('The build has no entry.')
  return entry
}

function chunkAt(bundle: Bundle, file: string): Chunk | undefined {
  const found = bundle[file]
  return found?.type === 'chunk' ? found : undefined
}

/** A chunk and all that it imports statically. */
function staticClosure(bundle: Bundle, from: Chunk, seen = new Set<string>()): Set<string> {
  seen.add(from.fileName)
  for (const file of from.imports) {
    const chunk = chunkAt(bundle, file)
    if (chunk && !seen.has(file)) staticClosure(bundle, chunk, seen)
  }
  return seen
}

function isReactFlow(id: string): boolean {
  return /[\\/]node_modules[\\/]@xyflow[\\/].*\.m?js$/.test(id)
}

function pathOf(url = '/'): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''))
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
