const askers = new Set<() => void>()

/** Asks for the search, from wherever a button for it stands. */
export function askForSearch(): void {
  for (const asked of askers) asked()
}

/** Calls back whenever the search is asked for; returns how to end that. */
export function onSearchAsked(asked: () => void): () => void {
  askers.add(asked)
  return () => askers.delete(asked)
}
