import { describe, expect, it } from 'vitest'
import { sharedWith } from './shared-with.ts'

/** Who imports whom; `registry` loads the flows one at a time. */
const imports: Readonly<Record<string, readonly string[]>> = {
  '/page/Flow.tsx': ['/play.ts'],
  '/flows/a.ts': ['/core.ts', '/kit.ts', '/device.ts'],
  '/flows/b.ts': ['/core.ts', '/kit.ts'],
  '/flows/c.ts': ['/core.ts', '/kit.ts'],
  '/flows/d.ts': ['/core.ts'],
  '/flows/e.ts': [],
  '/device.ts': ['/pages/device.ts'],
  '/core.ts': ['/pages/login.ts'],
  '/panels/Signature.tsx': ['/late.ts'],
}
const flows = Object.keys(imports).filter((id) => id.startsWith('/flows/'))
const graph = {
  getModuleInfo: (id: string) => ({
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
    ['/kit.ts', 'three of five do', null],
    ['/pages/device.ts', 'one does, over another module', null],
    ['/flows/a.ts', 'it is a flow', null],
    ['/late.ts', 'only what comes later needs it', null],
  ])('%s: %s', (id, _why, chunk) => {
    expect(name(id, graph)).toBe(chunk)
  })
})
