import type { Group } from './find.ts'
import { ResultRow } from './ResultRow.tsx'
import { say } from './say.ts'
import { queryTokens } from './tokens.ts'

interface Props {
  id: string
  groups: readonly Group[]
  /** The index of the chosen one, over all groups. */
  chosen: number
  query: string
  optionId: (index: number) => string
  onOpen: (index: number) => void
  onChoose: (index: number) => void
}

/** The list under the field: results of a kind together. */
export function Results({ id, groups, chosen, query, optionId, onOpen, onChoose }: Props) {
  const words = queryTokens(query)
  let before = 0
  return (
    <div role="listbox" id={id} aria-label={say('results')} className={groups.length > 0 ? 'p-2 pt-0' : ''}>
      {groups.map(({ kind, found }) => {
        const first = before
        before += found.length
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box has no element of its own.
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <p id={`${id}-${kind}`} className="px-3 pt-4 pb-1 text-[13px] font-semibold text-soft">
              {say(`kind-${kind}`)}
            </p>
            {found.map((one, index) => (
              <ResultRow
                key={one.entry.href}
                id={optionId(first + index)}
                found={one}
                words={words}
                chosen={first + index === chosen}
                onOpen={() => onOpen(first + index)}
                onChoose={() => onChoose(first + index)}
              />
            ))}
          </div>
        )
      })}
    </div>
  )
}
