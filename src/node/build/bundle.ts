import type { Rolldown } from 'vite'
import type { Preload, Route } from './routes.ts'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/**
 * The scripts that every page loads at once, by their file names.
 * @throws where React Flow is in one of them: it must stay a lazy import
 */
export function loadedAtOnce(bundle: Bundle): ReadonlySet<string> {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
  if (entry?.type !== 'chunk') throw new Error('The build has no entry.')
  const atOnce = staticClosure(bundle, entry)
  const early = [...atOnce].find((file) => chunkAt(bundle, file)?.moduleIds.some(isReactFlow))
  if (early)
    throw new Error(`${early} holds React Flow and is loaded on every page; it must stay a lazy import.`)
  return atOnce
}

/**
 * The scripts that a route needs soon and that its other scripts would ask for only later. (All styles are one file.)
 * @param atOnce what every page loads anyway
 * @throws where no chunk holds a wanted source file
 */
export function preloadsOf(bundle: Bundle, { preload }: Route, atOnce: ReadonlySet<string>): Preload[] {
  const preloads = new Map<string, Preload>()
  for (const wanted of preload) {
    const chunk = Object.values(bundle).find(
      (file): file is Chunk =>
        file.type === 'chunk' &&
        file.moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`/${wanted.file}`)),
    )
    if (!chunk) throw new Error(`${wanted.file} shall be preloaded, and no chunk holds it.`)
    for (const file of staticClosure(bundle, chunk))
      if (!atOnce.has(file) && !preloads.has(file)) preloads.set(file, { ...wanted, file })
  }
  return [...preloads.values()]
}

/** Takes the one stylesheet of the site out of the bundle: it is no longer a file of its own. */
export function takeStyles(bundle: Bundle): string {
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'))
  const [sheet] = sheets
  if (sheets.length !== 1 || sheet?.type !== 'asset')
    throw new Error(`The build has ${sheets.length} stylesheets, not one.`)
  delete bundle[sheet.fileName]
  return String(sheet.source)
}

function chunkAt(bundle: Bundle, file: string): Chunk | undefined {
  const found = bundle[file]
  return found?.type === 'chunk' ? found : undefined
}

/** A chunk and all that it imports statically. */
function staticClosure(bundle: Bundle, from: Chunk, seen = new Set<string>()): Set<string> {
  seen.add(from.fileName)
  for (const file of from.imports) {
    const chunk = chunkAt(bundle, file)
    if (chunk && !seen.has(file)) staticClosure(bundle, chunk, seen)
  }
  return seen
}

function isReactFlow(id: string): boolean {
  return /[\\/]node_modules[\\/]@xyflow[\\/].*\.m?js$/.test(id)
}
