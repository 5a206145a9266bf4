import type { Pair } from './pairs.ts'
import { say } from './say.ts'
import type { Comparison } from './use-comparison.ts'

/** All rows, the one looked at marked. Each can be opened. */
export function RowList({ pair, comparison: { row, goTo } }: { pair: Pair; comparison: Comparison }) {
  return (
    <ol aria-label={say('rows')} className="grid py-3 max-lg:hidden print:hidden">
      {pair.rows.map(({ title }, index) => (
        <li key={title} aria-current={index + 1 === row ? 'step' : undefined}>
          <button
            type="button"
            onClick={() => goTo(index + 1)}
            className={`flex min-h-9 w-full cursor-pointer items-center gap-2.5 rounded-md px-2 text-start text-[14px]/[18px] hover:bg-wash ${index + 1 === row ? 'bg-go-w font-semibold text-ink' : index < row ? 'text-ink' : 'text-dim'}`}
          >
            <span className="w-5 shrink-0 text-end font-mono text-[12px]">{index + 1}</span>
            {title}
          </button>
        </li>
      ))}
    </ol>
  )
}
