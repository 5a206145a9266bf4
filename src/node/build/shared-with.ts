/** What Rolldown says about modules. */
interface Graph {
  getModuleInfo(id: string): Module | null
}

interface Module {
  code: string | null
  importedIds: readonly string[]
  importers: readonly string[]
  dynamicImporters: readonly string[]
  dynamicallyImportedIds: readonly string[]
}

interface Shared {
  /** Of the chunk that all share. */
  name: string
  /** Modules of the page itself: what they import is shared by all. */
  page: RegExp
  /** Modules of which the page loads one at a time. */
  choices: RegExp
  /** Only the choices that need such a module share: what no other choice and not the page itself needs. */
  among?: RegExp
}

/**
 * How much source a page may carry in vain, on average and for one set of choices (characters; the script has a third of
 * it, gzip): a request that is saved is worth it, and a whole server is not.
 */
const waste = 2600

/**
 * Names the chunk of a module for Rolldown's `codeSplitting`: `name` where the page needs the module, or so many of its
 * choices that the others can carry it along. Null where few need much of it, or only something that comes later: then
 * it lies in a chunk that only these fetch.
 */
export function sharedWith({ name, page, choices, among }: Shared) {
  const known = new Map<string, ReadonlySet<string>>()
  return (id: string, graph: Graph): string | null => {
    const above = closure(id, (one) => graph.getModuleInfo(one)?.importers)
    if ([...above].some((one) => page.test(one))) return among ? null : name
    const first = [...above].find((one) => choices.test(one))
    if (first === undefined) return null
    const all = allChoices(first, graph, choices).filter((one) => !among || reaches(one, among, graph))
    if (among && [...above].some((one) => choices.test(one) && !all.includes(one))) return null
    const key = all.join('\n')
    const shared = known.get(key) ?? worthSharing(all, graph)
    known.set(key, shared)
    return shared.has(id) ? name : null
  }
}

/** The modules that are better carried by every choice than fetched by those that need them. */
function worthSharing(choices: readonly string[], graph: Graph): ReadonlySet<string> {
  const users = new Map<string, string>()
  for (const [at, choice] of choices.entries())
    for (const id of closure(choice, (one) => graph.getModuleInfo(one)?.importedIds))
      users.set(id, `${users.get(id) ?? ''} ${at}`)
  const size = new Map<string, number>()
  for (const [id, set] of users)
    set && size.set(set, (size.get(set) ?? 0) + (graph.getModuleInfo(id)?.code?.length ?? 0))
  const inVain = (set: string) => (1 - set.trim().split(' ').length / choices.length) * (size.get(set) ?? 0)
  const worth = new Set([...users].filter(([, set]) => inVain(set) <= waste).map(([id]) => id))
  // What a module imports comes along with it: none may bring something that is not worth it.
  for (const id of worth) {
    const below = closure(id, (one) => graph.getModuleInfo(one)?.importedIds)
    if (choices.includes(id) || [...below].some((one) => !worth.has(one))) worth.delete(id)
  }
  return worth
}

function reaches(id: string, wanted: RegExp, graph: Graph): boolean {
  return [...closure(id, (one) => graph.getModuleInfo(one)?.importedIds)].some((one) => wanted.test(one))
}

/** A module with everything that can be reached from it, in one step or many. */
function closure(id: string, step: (id: string) => readonly string[] | undefined): Set<string> {
  const found = new Set([id])
  for (const one of found) for (const next of step(one) ?? []) found.add(next)
  return found
}

/** All choices: whoever loads one of them loads the others too. */
function allChoices(first: string, graph: Graph, choices: RegExp): string[] {
  const loaders = graph.getModuleInfo(first)?.dynamicImporters ?? []
  const loaded = loaders.flatMap((one) => graph.getModuleInfo(one)?.dynamicallyImportedIds ?? [])
  return [...new Set(loaded.filter((one) => choices.test(one)))].sort()
}
