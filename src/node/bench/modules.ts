import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** For each built script, what it was made of: names and sizes before minifying. */
export type ModuleWeights = Map<string, readonly { id: string; rendered: number; gzip: number }[]>

/** Notes the weights of a build. */
export function weighModules(weights: ModuleWeights): Plugin {
  return {
    name: 'bench:weigh-modules',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const modules = Object.entries(file.modules).map(([id, { renderedLength, code }]) => ({
          id: id
            .replace('\0', '')
            .replace(/^.*\/node_modules\//, '')
            .replace(/^.*\/(?=src\/)/, ''),
          rendered: renderedLength,
          gzip: code ? gzipSync(code, { level: 9 }).length : 0,
        }))
        weights.set(
          file.fileName,
          modules.sort((one, other) => other.rendered - one.rendered),
        )
      }
    },
  }
}

/** Prints the heaviest modules of each of these scripts, sizes before minifying. */
export function printHeaviest(weights: ModuleWeights, files: readonly string[], count = 15): void {
  for (const file of files) {
    const modules = weights.get(file)
    if (!modules) continue
    console.log(`\n${file}: ${modules.length} modules, the heaviest before minifying (bytes, gzip)`)
    for (const { id, rendered, gzip } of modules.slice(0, count))
      console.log(`${String(rendered).padStart(8)} ${String(gzip).padStart(7)}  ${id}`)
  }
}
