import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite'
import { loadedAtOnce, preloadsOf, takeStyles } from './bundle.ts'
import { pageOf, pageTemplate, pictureOf } from './page-html.ts'
import { outlinePen } from './preview/outline-pen.ts'
import { painted } from './preview/painted.ts'
import { previewHost } from './preview-host.ts'
import { type FlowSummary, type ReadPage, type Route, siteRoutes } from './routes.ts'

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
        const html = pageTemplate(String(template.source), takeStyles(bundle))
        const atOnce = loadedAtOnce(bundle)
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
          const source = pageOf(html, route, preloadsOf(bundle, route, atOnce), config.base, bodyOf(route))
          if (route.path === '/') template.source = source
          else this.emitFile({ type: 'asset', fileName: `${route.path.slice(1)}/index.html`, source })
        }
        this.emitFile({
          type: 'asset',
          fileName: '404.html',
          source: pageOf(html, notFound, [], config.base, bodyOf(notFound)),
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
      const { base, root, build } = server.config
      server.middlewares.use(previewHost(resolve(root, build.outDir), base))
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
