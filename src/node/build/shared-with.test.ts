import { describe, expect, it } from 'vitest'
import { sharedWith } from './shared-with.ts'

/** Who imports whom; `registry` loads the flows one at a time. */
const imports: Readonly<Record<string, readonly string[]>> = {
  '/page/Flow.tsx': ['/play.ts'],
  '/flows/a.ts': ['/core.ts', '/kit.ts', '/device.ts'],
  '/flows/b.ts': ['/core.ts', '/kit.ts', '/words.ts'],
  '/flows/c.ts': ['/core.ts'],
  '/flows/d.ts': ['/core.ts', '/api.ts', '/door.ts'],
  '/flows/e.ts': ['/api.ts', '/door.ts'],
  '/device.ts': ['/pages/device.ts'],
  '/core.ts': ['/pages/login.ts'],
  '/door.ts': ['/api.ts'],
  '/panels/Signature.tsx': ['/late.ts'],
}
const sizes: Readonly<Record<string, number>> = {
  '/core.ts': 8000,
  '/kit.ts': 3000,
  '/api.ts': 90_000,
  '/pages/device.ts': 30_000,
}
const flows = Object.keys(imports).filter((id) => id.startsWith('/flows/'))
const graph = {
  getModuleInfo: (id: string) => ({
    code: ' '.repeat(sizes[id] ?? 100),
    importedIds: imports[id] ?? [],
    importers: Object.keys(imports).filter((one) => imports[one]?.includes(id)),
    dynamicImporters: flows.includes(id) ? ['/registry.ts'] : [],
    dynamicallyImportedIds: id === '/registry.ts' ? [...flows, '/page/Flow.tsx'] : [],
  }),
}

describe('the chunk that flows share', () => {
  const name = sharedWith({ name: 'shared', page: /^\/page\//, choices: /^\/flows\// })

  it.each([
    ['/play.ts', 'the page needs it', 'shared'],
    ['/page/Flow.tsx', 'it is of the page', 'shared'],
    ['/pages/login.ts', 'four of five flows need it', 'shared'],
    ['/core.ts', 'four of five need it, and the fifth can carry it', 'shared'],
    ['/kit.ts', 'two of five need it, and it is small', 'shared'],
    ['/words.ts', 'one needs it, and it is very small', 'shared'],
    ['/api.ts', 'two of five need it, and it is large', null],
    ['/door.ts', 'it is small, but brings something large', null],
    ['/pages/device.ts', 'one needs it, over another module', null],
    ['/flows/c.ts', 'it is a flow', null],
    ['/late.ts', 'only what comes later needs it', null],
  ])('%s: %s', (id, _why, chunk) => {
    expect(name(id, graph)).toBe(chunk)
  })
})

describe('the chunk that most flows share, beside a server that not all need', () => {
  const name = sharedWith({
    name: 'server',
    page: /^\/page\//,
    choices: /^\/flows\//,
    among: /^\/api\.ts$/,
  })

  it.each([
    ['/api.ts', 'both flows that count need it', 'server'],
    ['/door.ts', 'it brings only what both have', 'server'],
    ['/core.ts', 'flows that do not count need it too', null],
    ['/play.ts', 'the page needs it', null],
    ['/kit.ts', 'no flow that needs the server needs it', null],
  ])('%s: %s', (id, _why, chunk) => {
    expect(name(id, graph)).toBe(chunk)
  })
})
