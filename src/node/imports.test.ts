import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/**
 * The rule on the direction of imports, tried on small files in a copy of the repository's lint set-up:
 * each line names a file, one statement, and whether the rule must let it pass.
 */
type Case = readonly [file: string, statement: string]

const refused: readonly Case[] = [
  // protocol imports nothing of ours
  ['src/protocol/a.ts', "import '#network/http.ts'"],
  ['src/protocol/a.ts', "import '#i18n/t.ts'"],
  ['src/protocol/a.ts', "import 'react'"],
  ['src/protocol/a.ts', "import 'node:crypto'"],
  ['src/protocol/a.ts', "import 'jose'"],
  ['src/protocol/deep/a.ts', "import '#servers/authorization/token.ts'"],
  // every way of importing counts
  ['src/protocol/a.ts', "import type { A } from '#network/http.ts'"],
  ['src/protocol/a.ts', "export { a } from '#network/http.ts'"],
  ['src/protocol/a.ts', "export * from '#network/http.ts'"],
  ['src/protocol/a.ts', "await import('#network/http.ts')"],
  ['src/protocol/a.ts', "export type A = import('#network/http.ts').A"],
  ['src/protocol/a.ts', "import '../network/http.ts'"],
  ['src/protocol/a.ts', "import './../network/http.ts'"],
  ['src/protocol/deep/a.ts', "import './../b.ts'"],
  // i18n, ui
  ['src/i18n/a.ts', "import '#ui/Button.tsx'"],
  ['src/i18n/a.ts', "import 'react'"],
  ['src/ui/A.tsx', "import '#network/http.ts'"],
  ['src/ui/A.tsx', "import '#trace/steps.ts'"],
  ['src/ui/A.tsx', "import 'xstate'"],
  ['src/ui/A.tsx', "import '../protocol/pairs.ts'"],
  // network
  ['src/network/a.ts', "import '#servers/resource/api.ts'"],
  ['src/network/a.ts', "import '#world/play.ts'"],
  ['src/network/a.ts', "import 'fast-check'"],
  ['src/network/testing/a.ts', "import '../b.ts'"],
  ['src/network/a.ts', "import '#ui/Button.tsx'"],
  ['src/network/mirror/a.ts', "import '#world/play.ts'"],
  // servers and clients never meet but in world
  ['src/servers/authorization/a.ts', "import '#servers/oauth1/a.ts'"],
  ['src/servers/authorization/a.ts', "import '#servers/resource/a.ts'"],
  ['src/servers/oauth1/a.ts', "import '#servers/authorization/a.ts'"],
  ['src/servers/resource/a.ts', "import '#servers/authorization/a.ts'"],
  ['src/servers/resource/a.ts', "import '../authorization/a.ts'"],
  ['src/servers/shared.ts', "import '#servers/authorization/a.ts'"],
  ['src/servers/shared.ts', "import './authorization/a.ts'"],
  ['src/servers/authorization/a.ts', "import '#clients/mobile.ts'"],
  ['src/servers/authorization/a.ts', "import '#world/play.ts'"],
  ['src/servers/authorization/deep/a.ts', "import 'react'"],
  ['src/servers/authorization/a.ts', "import 'xstate'"],
  ['src/clients/a.ts', "import '#servers/authorization/a.ts'"],
  ['src/clients/a.ts', "import '#world/play.ts'"],
  ['src/clients/a.ts', "import 'xstate'"],
  // world, trace
  ['src/world/a.ts', "import '#flows/kit/types.ts'"],
  ['src/world/a.ts', "import '#flows/pkce-login/index.ts'"],
  ['src/world/a.ts', "import '#trace/steps.ts'"],
  ['src/world/a.ts', "import 'react'"],
  ['src/trace/a.ts', "import '#servers/authorization/a.ts'"],
  ['src/trace/a.ts', "import '#flows/kit/types.ts'"],
  ['src/trace/a.ts', "import 'xstate'"],
  ['src/trace/a.ts', "import '#panels/Message.tsx'"],
  // flows
  ['src/flows/pkce-login/a.ts', "import '#flows/device/index.ts'"],
  ['src/flows/pkce-login/a.ts', "import '#flows/registry.ts'"],
  ['src/flows/pkce-login/a.ts', "import '../device/index.ts'"],
  ['src/flows/pkce-login/a.ts', "import '#servers/authorization/a.ts'"],
  ['src/flows/pkce-login/a.ts', "import '#servers/authorization/parts/every-part.ts'"],
  ['src/flows/pkce-login/a.ts', "import 'react'"],
  ['src/flows/pkce-login/a.ts', "import '@xstate/react'"],
  ['src/flows/kit/a.ts', "import '#flows/pkce-login/index.ts'"],
  ['src/flows/kit/a.ts', "import '#servers/authorization/a.ts'"],
  ['src/flows/registry.ts', "import './pkce-login/index.ts'"],
  ['src/flows/registry.ts', "import '#flows/pkce-login/index.ts'"],
  ['src/flows/registry.ts', "import '#pages/Home.tsx'"],
  // diagram, panels
  ['src/diagram/a.ts', "import '#servers/authorization/a.ts'"],
  ['src/diagram/a.ts', "import '#clients/mobile.ts'"],
  ['src/diagram/a.ts', "import '#panels/Message.tsx'"],
  ['src/diagram/a.ts', "import type { F } from '#flows/pkce-login/index.ts'"],
  ['src/diagram/a.ts', "import '#flows/registry.ts'"],
  ['src/diagram/a.ts', "import 'xstate'"],
  ['src/diagram/a.ts', "import { play } from '#world/play.ts'"],
  ['src/diagram/a.ts', "import { send } from '#network/http.ts'"],
  ['src/diagram/a.ts', "import { defineFlow } from '#flows/kit/define.ts'"],
  ['src/diagram/a.ts', "export { play } from '#world/play.ts'"],
  ['src/diagram/a.ts', "export * from '#world/play.ts'"],
  ['src/diagram/a.ts', "await import('#world/play.ts')"],
  ['src/panels/A.tsx', "import '#diagram/Diagram.tsx'"],
  ['src/panels/A.tsx', "import '#servers/authorization/a.ts'"],
  ['src/panels/A.tsx', "import '#flows/registry.ts'"],
  ['src/panels/A.tsx', "import type { F } from '#flows/pkce-login/index.ts'"],
  ['src/panels/A.tsx', "import '#pages/Flow.tsx'"],
  ['src/panels/A.tsx', "import 'xstate'"],
  ['src/panels/A.tsx', "import 'node:fs'"],
  ['src/panels/A.tsx', "import { play } from '#world/play.ts'"],
  ['src/panels/player.ts', "import '#flows/registry.ts'"],
  // pages, app, programs for Node
  ['src/pages/A.tsx', "import '#app/routes.ts'"],
  ['src/pages/A.tsx', "import '#flows/pkce-login/index.ts'"],
  ['src/pages/A.tsx', "import '#servers/authorization/a.ts'"],
  ['src/pages/A.tsx', "import 'node:fs/promises'"],
  ['src/app/a.ts', "import '#flows/registry.ts'"],
  ['src/app/a.ts', "import '#servers/authorization/a.ts'"],
  ['src/app/a.ts', "import '#node/build/routes.ts'"],
  ['src/node/a.ts', "import '#ui/Button.tsx'"],
  ['src/node/a.ts', "import 'react'"],
  ['src/node/build/a.ts', "import '../a.ts'"],
  // React and what the tests use stay where they are
  ...['protocol', 'network', 'servers', 'clients', 'world', 'trace', 'flows'].flatMap((room): Case[] => [
    [`src/${room}/a.ts`, "import 'react'"],
    [`src/${room}/a.ts`, "import 'react-dom/client'"],
    [`src/${room}/a.ts`, "import '@xyflow/react'"],
    [`src/${room}/a.ts`, "import 'oauth4webapi'"],
    [`src/${room}/a.test.ts`, "import '../world/play.ts'"],
  ]),
  // globals that would make two plays of the same run differ, or need a browser
  ...[
    'protocol',
    'network',
    'servers/authorization',
    'clients',
    'world',
    'trace',
    'flows/kit',
    'flows/x',
  ].flatMap((room): Case[] => [
    ...[
      'Date.now()',
      'new Date()',
      'crypto.randomUUID()',
      'window.name',
      'document.title',
      'localStorage.length',
      'sessionStorage.length',
      "fetch('/')",
      'performance.now()',
      'navigator.language',
      'setTimeout(() => {}, 1)',
      'globalThis.Date',
      'Math.random()',
    ].map((code): Case => [`src/${room}/a.ts`, `export const a = ${code}`]),
  ]),
  ['src/panels/A.tsx', 'export const a = Math.random()'],
  ['src/pages/a.ts', "export const a = import.meta.glob('#flows/*/index.ts')"],
  // names of files
  ['src/protocol/badName.ts', 'export const a = 1'],
  ['src/ui/bad-name.tsx', 'export const a = 1'],
]

const allowed: readonly Case[] = [
  ['src/protocol/a.ts', "import '#protocol/b.ts'"],
  ['src/protocol/a.ts', "import './b.ts'"],
  ['src/protocol/a.ts', "import '@noble/hashes/sha2.js'"],
  ['src/ui/A.tsx', "import 'react'"],
  ['src/ui/A.tsx', "import '#i18n/t.ts'"],
  ['src/network/a.ts', "import '#protocol/pairs.ts'"],
  ['src/network/testing/a.ts', "import 'fast-check'"],
  ['src/network/a.test.ts', "import '#world/testing/any-event.ts'"],
  ['src/network/mirror/worker.ts', 'export const a = navigator.serviceWorker'],
  ['src/servers/authorization/a.ts', "import '#network/http.ts'"],
  ['src/servers/authorization/a.ts', "import '#servers/authorization/b.ts'"],
  ['src/servers/authorization/a.ts', "import './checks/b.ts'"],
  ['src/servers/oauth1/a.ts', "import '#servers/shared.ts'"],
  ['src/clients/a.ts', "import '#network/http.ts'"],
  ['src/world/a.ts', "import '#servers/authorization/a.ts'"],
  ['src/world/a.ts', "import '#clients/mobile.ts'"],
  ['src/world/a.ts', "import 'xstate'"],
  ['src/trace/a.ts', "import '#world/records.ts'"],
  ['src/flows/registry.ts', "export const a = import.meta.glob('./*/index.ts')"],
  ['src/flows/kit/a.ts', "import 'xstate'"],
  ['src/flows/kit/a.ts', "import '#world/records.ts'"],
  ['src/flows/pkce-login/a.ts', "import '#flows/kit/define.ts'"],
  ['src/flows/pkce-login/a.ts', "import '#protocol/pairs.ts'"],
  ['src/flows/pkce-login/a.ts', "import '#clients/mobile.ts'"],
  ['src/flows/pkce-login/a.ts', "import '#servers/authorization/parts/dpop.ts'"],
  ['src/flows/pkce-login/a.ts', "import './machine.ts'"],
  ['src/flows/pkce-login/a.ts', "import 'xstate'"],
  ['src/diagram/a.ts', "import { steps } from '#trace/steps.ts'"],
  ['src/diagram/a.ts', "import type { Frame } from '#world/records.ts'"],
  ['src/diagram/a.ts', "export type { Frame } from '#world/records.ts'"],
  ['src/diagram/a.ts', "import type { StepTable } from '#flows/kit/types.ts'"],
  ['src/diagram/a.ts', "import '@xyflow/react'"],
  ['src/diagram/a.ts', "export const a = ['#world/b']"],
  ['src/panels/A.tsx', "import '#ui/Button.tsx'"],
  ['src/panels/A.tsx', "import { jwt } from '#protocol/jwt.ts'"],
  ['src/panels/A.tsx', 'export const a = window.name'],
  ['src/panels/player.ts', "import 'xstate'"],
  ['src/pages/A.tsx', "import '#flows/registry.ts'"],
  ['src/pages/A.tsx', "import '#diagram/Diagram.tsx'"],
  ['src/pages/A.tsx', "import { play } from '#world/play.ts'"],
  ['src/app/a.ts', "import '#pages/Home.tsx'"],
  ['src/app/styles.ts', "import './styles.css'"],
  ['src/node/a.ts', "import '#world/play.ts'"],
  ['src/node/a.ts', "import 'node:fs'"],
  ['src/protocol/a.test.ts', "import 'jose'"],
  ['src/protocol/a.test.ts', "import 'node:crypto'"],
  ['src/clients/a.test.ts', "import '#servers/authorization/a.ts'"],
  ['src/clients/a.test.ts', 'export const a = new Date()'],
]

/** The rules under test; anything else that Biome says about a snippet is of no interest here. */
const rules = new Set([
  'lint/style/noRestrictedImports',
  'lint/style/noRestrictedGlobals',
  'plugin',
  'lint/style/useFilenamingConvention',
])

const root = resolve(import.meta.dirname, '../..')
let copy: string
let complaints: Set<string>

/** Each case gets a folder of its own, so that one run of Biome judges them all. */
const folderOf = (index: number) => `case-${index}`
const all = [...refused, ...allowed]

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'tokenwalk-imports-'))
  // Every "src/…" of the configuration is made to match in each case's folder.
  const config = readFileSync(join(root, '.biome.jsonc'), 'utf8')
    .replaceAll(/"(!?)src\//g, '"$1case-*/src/')
    .replace('"useIgnoreFile": true', '"useIgnoreFile": false')
    .replace(/"\$schema": "[^"]*",/, '')
  writeFileSync(join(copy, '.biome.jsonc'), config)
  cpSync(join(root, 'src/node/lint'), join(copy, 'src/node/lint'), { recursive: true })
  all.forEach(([file, statement], index) => {
    const path = join(copy, folderOf(index), file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${statement}\n`)
  })
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const run = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--diagnostic-level=error', '.'],
    { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const report = JSON.parse(run.stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[]
  }
  complaints = new Set(
    report.diagnostics
      .filter(({ category }) => rules.has(category))
      .map(
        ({ location: { path } }) =>
          (typeof path === 'string' ? path : path.file)
            .split(/[\\/]/)
            .find((part) => part.startsWith('case-')) ?? '',
      ),
  )
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the direction of imports', () => {
  test.each(refused.map((one, index) => [...one, index] as const))(
    '%s may not: %s',
    (_file, _statement, index) => {
      expect(complaints).toContain(folderOf(index))
    },
  )
  test.each(allowed.map((one, index) => [...one, index + refused.length] as const))(
    '%s may: %s',
    (_file, _statement, index) => {
      expect(complaints).not.toContain(folderOf(index))
    },
  )
})
