import type { Plugin } from 'vite'
import { stillReact, stillSystem } from './still-flow.ts'
import { stillIcons } from './still-icons.ts'

type Declarations = Readonly<Record<string, string>>

/** By the end of a module's path: the declarations that stand in for its own. */
export const still: Readonly<Record<string, Declarations>> = {
  '@xyflow/react/dist/esm/index.js': stillReact,
  '@xyflow/system/dist/esm/index.js': stillSystem,
  'lucide-react/dist/esm/createLucideIcon.mjs': stillIcons,
}

/**
 * Leaves out of libraries what this site would only carry: of React Flow all that gestures, measuring and editing need,
 * two thirds of its script, with all of D3, because nobody operates the picture; of Lucide its many options.
 */
export function stillPlugin(): Plugin {
  return {
    name: 'tokenwalk:still',
    apply: 'build',
    enforce: 'pre',
    // Without its users, D3 would be here only for what it does to its own prototypes.
    async resolveId(id, importer) {
      if (!/^d3-/.test(id) || !importer || !declarationsFor(importer)) return null
      const resolved = await this.resolve(id, importer, { skipSelf: true })
      return resolved && { ...resolved, moduleSideEffects: false }
    },
    transform: {
      filter: { id: /[\\/]node_modules[\\/](?:@xyflow|lucide-react)[\\/]/ },
      handler(code, id) {
        const declarations = declarationsFor(id)
        // (A source map would be of no use: our build writes none.)
        return (
          declarations && { code: withDeclarations(code, this.parse(code).body, declarations), map: null }
        )
      },
    },
  }
}

function declarationsFor(id: string): Declarations | undefined {
  const path = id.replaceAll('\\', '/')
  return Object.entries(still).find(([file]) => path.endsWith(`/node_modules/${file}`))?.[1]
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
export function withDeclarations(code: string, body: readonly Node[], declarations: Declarations): string {
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
  if (missing.size > 0) throw new Error(`still-plugin.ts: nothing is called ${[...missing].join(', ')}`)
  return made + code.slice(end)
}
