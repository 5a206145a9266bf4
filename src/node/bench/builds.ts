import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { type ModuleWeights, weighModules } from './modules.ts'

const root = resolve(import.meta.dirname, '../../..')
const cache = join(root, 'node_modules/.cache/tokenwalk/bench')

/** A folder in which something is built anew, each time under the same name. */
function emptied(name: string): string {
  const folder = join(cache, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/** The site as it is published, with the weight of each module in it. */
export async function buildSite(): Promise<{ folder: string; modules: ModuleWeights }> {
  const folder = emptied('site')
  const modules: ModuleWeights = new Map()
  await buildConfigured(folder, [weighModules(modules)])
  return { folder, modules }
}

/** The same site with the diagram drawn as plain SVG. */
export async function buildPlainSite(): Promise<string> {
  const folder = emptied('plain')
  const plain: Plugin = {
    name: 'bench:plain-diagram',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/src/diagram/FlowPicture.tsx')
        ? "export { SvgPicture as default } from './SvgPicture.tsx'"
        : null,
  }
  await buildConfigured(folder, [plain])
  return folder
}

async function buildConfigured(outDir: string, plugins: Plugin[]): Promise<void> {
  await build({
    root,
    base: '/',
    logLevel: 'error',
    plugins,
    build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  })
}

/** played.ts with all that it needs as one program, and a page that loads it. */
export async function buildPlayed(): Promise<{ folder: string; program: string }> {
  const folder = emptied('played')
  const recorded = resolve(import.meta.dirname, 'recorded-crypto.ts')
  const noting: Plugin = {
    name: 'bench:recorded-crypto',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id.startsWith('@noble/') && importer?.includes('/src/protocol/') ? recorded : null,
  }
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [noting],
    build: {
      outDir: folder,
      target: 'es2022',
      minify: true,
      lib: {
        entry: resolve(import.meta.dirname, 'played.ts'),
        formats: ['es'],
        fileName: () => 'played.mjs',
      },
    },
  })
  const script = "import * as played from './played.mjs'\nwindow.played = played"
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>bench</title><script type="module">${script}</script>`,
  )
  return { folder, program: join(folder, 'played.mjs') }
}

/** The floor: react-dom with one button, built as the site is. */
export async function buildHello(): Promise<string> {
  const folder = emptied('hello')
  const source = emptied('hello-source')
  writeFileSync(
    join(source, 'index.html'),
    '<!doctype html><html lang="en"><title>Hello</title><div id="root"></div><script type="module" src="/main.jsx"></script></html>',
  )
  writeFileSync(
    join(source, 'main.jsx'),
    `import { createElement, StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
function Hello() {
  const [step, setStep] = useState(0)
  const next = () => setStep(step + 1)
  return createElement('main', null,
    createElement('p', { 'aria-current': 'step' }, 'Hello, world ' + step),
    createElement('button', { onClick: next }, 'Next'))
}
createRoot(document.getElementById('root')).render(createElement(StrictMode, null, createElement(Hello)))
`,
  )
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  })
  return folder
}
