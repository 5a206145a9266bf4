import { readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { still, withDeclarations } from './still-plugin.ts'

const rewrite = (code: string, declarations: Readonly<Record<string, string>>) =>
  withDeclarations(code, parseAst(code).body, declarations)

describe('what is left out of libraries', () => {
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

  it.each(Object.entries(still))('is all declared in the installed edition: %s', (path, declarations) => {
    const code = readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8')
    const made = rewrite(code, declarations)
    expect(made).not.toBe(code)
    expect(() => parseAst(made)).not.toThrow()
    expect(() => rewrite(made, declarations)).not.toThrow()
  })
})
