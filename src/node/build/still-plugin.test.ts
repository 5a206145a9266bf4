import { readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { still } from './still-flow.ts'
import { withDeclarations } from './still-plugin.ts'

const rewrite = (code: string, declarations: Readonly<Record<string, string>>) =>
  withDeclarations(code, parseAst(code).body, declarations)

describe('what is left out of React Flow', () => {
  it('stands in for whole declarations, and for nothing else', () => {
    const code = 'function drag() { return () => zoom }\nconst zoom = 2, pan = zoom\nexport { drag, zoom }'
    expect(rewrite(code, { drag: 'function drag() {}' })).toBe(
      'function drag() {}\nconst zoom = 2, pan = zoom\nexport { drag, zoom }',
    )
  })

  it('goes without the names that developer tools show', () => {
    expect(rewrite("const A = () => null\nA.displayName = 'A'\nexport { A }", {})).toBe(
      'const A = () => null\n\nexport { A }',
    )
  })

  it('fails where the library no longer has one of the names', () => {
    expect(() => rewrite('const a = 1', { a: '', b: '', c: '' })).toThrow('nothing is called b, c')
  })

  it.each(['react', 'system'] as const)('is all declared in the installed edition: %s', (library) => {
    const path = `../../../node_modules/@xyflow/${library}/dist/esm/index.js`
    const code = readFileSync(new URL(path, import.meta.url), 'utf8')
    const made = rewrite(code, still[library])
    expect(made.length).toBeLessThan(code.length)
    expect(() => parseAst(made)).not.toThrow()
    expect(() => rewrite(made, still[library])).not.toThrow()
  })
})
