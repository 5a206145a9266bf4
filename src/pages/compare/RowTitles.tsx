import type { Pair } from './pairs.ts'
import { say } from './say.ts'

/** The rows in words: what stands there before any script has run, and while the flows are on their way. */
export function RowTitles({ pair }: { pair: Pair }) {
  return (
    <ol aria-label={say('rows')} className="min-h-[calc(100dvh-10rem)] border-t border-rule">
      {pair.rows.map(({ title, why }, index) => (
        <li key={title} className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[1.5rem_14rem_1fr]">
          <span className="font-mono text-[13px]/6 text-dim">{index + 1}</span>
          <strong className="font-semibold">{title}</strong>
          <span className="text-soft">{why}</span>
        </li>
      ))}
    </ol>
  )
}
