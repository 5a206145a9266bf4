import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { mergeConfig } from 'vite'
import { defineConfig, type ViteUserConfig as UserConfig } from 'vitest/config'
import { besidePlugin } from './src/node/build/beside-plugin.ts'
import { chunks, eager } from './src/node/build/chunks.ts'
import { eagerPlugin } from './src/node/build/eager-plugin.ts'
import { filePlugin } from './src/node/build/file-plugin.ts'
import { pagesPlugin } from './src/node/build/pages-plugin.ts'
import { stillPlugin } from './src/node/build/still-plugin.ts'
import { toldStepsPlugin } from './src/node/build/told-steps-plugin.ts'
import { workerPlugin } from './src/node/build/worker-plugin.ts'

const noDer = fileURLToPath(new URL('./src/node/build/no-der.ts', import.meta.url))

/** BASE_PATH=/sub/ builds for a sub-folder; slashes at its ends may be left out. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/')

/** The site: many files for a host. */
const site: UserConfig = {
  base,
  plugins: [
    workerPlugin({ entry: 'src/network/mirror/worker.ts' }),
    eagerPlugin({ modules: eager }),
    besidePlugin(),
    pagesPlugin({ flowsFrom: 'src/node/build/site-flows.ts', bodyFrom: 'src/app/Prerender.tsx' }),
  ],
  build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } },
}

/** `--mode file`: one file for a double-click. */
const file: UserConfig = {
  base: './',
  plugins: [filePlugin({ fileName: 'tokenwalk.html', icon: 'icon.svg', most: 3_000_000 })],
  build: {
    outDir: 'dist-file',
    copyPublicDir: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: { output: { codeSplitting: false } },
  },
}

const shared: UserConfig = {
  plugins: [react(), tailwindcss(), stillPlugin(), toldStepsPlugin({ from: 'src/node/build/told-steps.ts' })],
  resolve: {
    alias: [
      // What this stands in for, React has had since its version 18.
      { find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' },
      { find: /^\.\/der\.js$/, replacement: noDer },
    ],
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // One file: the first paint asks for it alone, and the rest are a few kilobytes.
    cssCodeSplit: false,
    reportCompressedSize: true,
    rolldownOptions: {
      // Which of our own plugins took how long is nobody's business who starts the site.
      checks: { pluginTimings: false },
      // Nobody marks these calls as pure, and then React Flow's map, controls and resizer are carried along unused.
      treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'createContext'] },
    },
  },
  server: { host: '127.0.0.1' },
  // A class may call this machine by any name: these are files, and the same for everyone.
  preview: { host: '127.0.0.1', strictPort: true, allowedHosts: true },
  test: {
    environment: 'node',
    // Walks and fuzz tests take long on a busy machine; nothing here is a timed test.
    testTimeout: 60_000,
    // Everything is a pure function: one worker for many files saves two thirds of the time.
    isolate: false,
    include: ['src/**/*.test.ts'],
  },
}

export default defineConfig(({ mode }) => mergeConfig(shared, mode === 'file' ? file : site))
