import type { Plugin } from 'vite'
import { still } from './still-flow.ts'

const file = /[\\/]@xyflow[\\/](react|system)[\\/]dist[\\/]esm[\\/]index\.m?js$/

/**
 * Leaves out of React Flow what only gestures, measuring and editing need (still-flow.ts): about half of its script,
 * with all of D3. Nobody operates the picture, so all that would only be carried.
 */
export function stillPlugin(): Plugin {
  return {
    name: 'tokenwalk:still',
    apply: 'build',
    enforce: 'pre',
    // Without its users, D3 would be here only for what it does to its own prototypes.
    async resolveId(id, importer) {
      if (!/^d3-/.test(id) || !importer || !file.test(importer)) return null
      const resolved = await this.resolve(id, importer, { skipSelf: true })
      return resolved && { ...resolved, moduleSideEffects: false }
    },
    transform: {
      filter: { id: file },
      handler(code, id) {
        const library = file.exec(id)?.[1]
        if (library !== 'react' && library !== 'system') return null
        // (A source map would be of no use: our build writes none.)
        return { code: withDeclarations(code, this.parse(code).body, still[library]), map: null }
      },
    },
  }
}

interface Node {
  type: string
  start: number
  end: number
}

/**
 * A module's code with other declarations for some of its top-level names.
 * @param body the module's statements, as a parser gives them: offsets in characters
 * @throws where one of the names is not declared: then it is another edition of the library, and has to be looked at
 */
export function withDeclarations(
  code: string,
  body: readonly Node[],
  declarations: Readonly<Record<string, string>>,
): string {
  const missing = new Set(Object.keys(declarations))
  let made = ''
  let end = 0
  for (const node of body) {
    const text = code.slice(node.start, node.end)
    const name = /^(?:async )?(?:function|const|let|var) ([\w$]+)/.exec(text)?.[1] ?? ''
    // A name for developer tools would hold a component that nobody uses.
    const instead = /^\w+\.displayName = /.test(text) ? '' : declarations[name]
    if (instead === undefined) continue
    missing.delete(name)
    made += code.slice(end, node.start) + instead
    end = node.end
  }
  if (missing.size > 0) throw new Error(`still-flow.ts: nothing is called ${[...missing].join(', ')}`)
  return made + code.slice(end)
}
