import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunks, eager } from './src/node/build/chunks.ts'
import { eagerPlugin } from './src/node/build/eager-plugin.ts'
import { pagesPlugin } from './src/node/build/pages-plugin.ts'
import { stillPlugin } from './src/node/build/still-plugin.ts'
import { toldStepsPlugin } from './src/node/build/told-steps-plugin.ts'
import { workerPlugin } from './src/node/build/worker-plugin.ts'

/** BASE_PATH=/sub/ builds for a sub-folder; slashes at its ends may be left out. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/')

export default defineConfig({
  base,
  plugins: [
    react(),
    tailwindcss(),
    stillPlugin(),
    toldStepsPlugin({ from: 'src/node/build/told-steps.ts' }),
    workerPlugin({ entry: 'src/network/mirror/worker.ts' }),
    eagerPlugin({ modules: eager }),
    pagesPlugin({ flowsFrom: 'src/node/build/site-flows.ts', bodyFrom: 'src/app/Prerender.tsx' }),
  ],
  // What this stands in for, React has had since its version 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' }] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // One file: the first paint asks for it alone, and the rest are a few kilobytes.
    cssCodeSplit: false,
    reportCompressedSize: true,
    rolldownOptions: {
      // Nobody marks these calls as pure, and then React Flow's map, controls and resizer are carried along unused.
      treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'createContext'] },
      output: { codeSplitting: { groups: chunks } },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', strictPort: true },
  test: {
    environment: 'node',
    // Walks and fuzz tests take long on a busy machine; nothing here is a timed test.
    testTimeout: 60_000,
    // Everything is a pure function: one worker for many files saves two thirds of the time.
    isolate: false,
    include: ['src/**/*.test.ts'],
  },
})
