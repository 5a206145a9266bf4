import { useMemo } from 'react'
import { useTranslations } from '#pages/glossary/store.ts'
import { later, useLater } from '#ui/later.ts'
import { entriesFrom } from './entries.ts'
import { type Group, searchOver } from './find.ts'

/** What happens in the steps: the heavier half of what can be found, in a chunk of its own. */
const told = later(async () => (await import('virtual:told-steps')).toldSteps)

/** The results for a query. Captions, clauses and parameters of the steps are found once they have come. */
export function useSearch(query: string): readonly Group[] {
  const own = useTranslations()
  const steps = useLater(told, true)
  const search = useMemo(() => searchOver(entriesFrom(steps ?? {}, own)), [steps, own])
  return useMemo(() => search(query), [search, query])
}
