import { say } from '#panels/say.ts'
import type { Knowing } from '#trace/views.ts'
import { KnowingMark } from './KnowingMark.tsx'

interface Props {
  knowing: Knowing | undefined
  /** It changed in the current step. */
  changed: boolean
}

/** What one participant knows of one value. */
export function LedgerCell({ knowing, changed }: Props) {
  return (
    <td className="h-7 px-1 text-center align-middle">
      {knowing && (
        <span className="relative inline-flex">
          <KnowingMark knowing={knowing} />
          {changed && (
            <span
              className="absolute -end-3 -top-1.5 font-bold font-mono text-[13px] text-ok"
              aria-hidden="true"
            >
              +
            </span>
          )}
        </span>
      )}
      <span className="sr-only">
        {say(`cell-${knowing ?? 'none'}`)}
        {changed ? `, ${say('cell-new')}` : ''}
      </span>
    </td>
  )
}
