/** Where a term stands on the glossary page: `/glossary#access-token`. What the term says in brackets is left out. */
export function anchorOf(term: string): string {
  return term
    .replace(/\s*\(.*\)$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}
