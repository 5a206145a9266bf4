/** What Rolldown says about modules. */
interface Graph {
  getModuleInfo(id: string): Imports | null
}

interface Imports {
  importers: readonly string[]
  dynamicImporters: readonly string[]
  dynamicallyImportedIds: readonly string[]
}

interface Shared {
  /** Of the chunk that all share. */
  name: string
  /** Modules of the page itself: what they import is shared. */
  page: RegExp
  /** Modules of which the page loads one at a time. */
  choices: RegExp
}

/** What fewer choices need is better fetched by those than carried by all. */
const most = 0.8

/**
 * Names the chunk of a module for Rolldown's `codeSplitting`: `name` where the page needs the module, or most of its
 * choices do. Null where fewer do, or only something that comes later: then it lies in a chunk that only these fetch.
 */
export function sharedWith({ name, page, choices }: Shared) {
  return (id: string, graph: Graph): string | null => {
    const above = importersOf(id, graph)
    if ([...above].some((one) => page.test(one))) return name
    const users = [...above].filter((one) => choices.test(one))
    return users.length > 0 && users.length >= most * allChoices(users, graph, choices) ? name : null
  }
}

/** A module with everything that imports it, in one step or many. */
function importersOf(id: string, graph: Graph): Set<string> {
  const found = new Set([id])
  for (const one of found)
    for (const importer of graph.getModuleInfo(one)?.importers ?? []) found.add(importer)
  return found
}

/** How many choices there are: whoever loads one of them loads the others too. */
function allChoices([first]: readonly string[], graph: Graph, choices: RegExp): number {
  const loaders = first === undefined ? [] : (graph.getModuleInfo(first)?.dynamicImporters ?? [])
  const loaded = loaders.flatMap((one) => graph.getModuleInfo(one)?.dynamicallyImportedIds ?? [])
  return new Set(loaded.filter((one) => choices.test(one))).size
}
