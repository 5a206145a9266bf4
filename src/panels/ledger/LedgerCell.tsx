import { say } from '#panels/say.ts'
import type { Knowing } from '#trace/views.ts'
import { KnowingMark } from './KnowingMark.tsx'

interface Props {
  knowing: Knowing | undefined
  /** It changed in the current step. */
  changed: boolean
  /** It should never be here: a password in an app. */
  wrong: boolean
}

/** What one participant knows of one value. */
export function LedgerCell({ knowing, changed, wrong }: Props) {
  return (
    <td className={`h-7 px-1 text-center align-middle ${wrong ? 'bg-no text-card' : ''}`}>
      {knowing && (
        <span className="relative inline-flex">
          <KnowingMark knowing={knowing} />
          {changed && (
            <span
              className={`absolute -end-3 -top-1.5 font-bold font-mono text-[13px] ${wrong ? '' : 'text-ok'}`}
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
        {wrong ? `. ${say('cell-wrong')}` : ''}
      </span>
    </td>
  )
}
