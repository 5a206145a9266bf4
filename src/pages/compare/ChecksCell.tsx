import { Fold } from '#panels/Fold.tsx'
import type { MarkedCheck } from '#trace/compare.ts'
import { ClauseLink } from '#ui/ClauseLink.tsx'
import { say } from './say.ts'

/** The checks that really ran; those that the other lane has not, or decided otherwise, openly. */
export function ChecksCell({ checks }: { checks: readonly MarkedCheck[] }) {
  const ran = checks.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail')
  if (ran.length === 0) return <p className="text-dim">{say('nothing')}</p>
  const passed = ran.every(({ verdict }) => verdict === 'pass')
  const other = ran.filter(({ mark }) => mark !== 'same')
  const same = ran.filter(({ mark }) => mark === 'same')
  const count = ran.length
  const title = say(passed ? 'checks-count' : 'checks-some', { count })
  return (
    <>
      {other.length > 0 && <CheckList checks={other} />}
      {same.length > 0 && (
        <Fold summary={other.length === 0 ? title : `${title}: ${say('all-same')}, ${same.length}`}>
          <CheckList checks={same} />
        </Fold>
      )}
    </>
  )
}

function CheckList({ checks }: { checks: readonly MarkedCheck[] }) {
  return (
    <ul className="grid gap-0.5 text-[14px]/5">
      {checks.map(({ id, says, clause, mark, verdict }) => (
        <li
          key={id}
          className={`grid grid-cols-[1.1rem_1fr] rounded px-1 py-0.5 ${mark === 'same' ? '' : 'bg-go-w'}`}
        >
          <span className="font-bold font-mono text-[13px] text-go">
            {mark !== 'same' && (
              <>
                <span aria-hidden="true">{mark === 'only' ? '+' : 'Δ'}</span>
                <span className="sr-only">{say(`mark-${mark}`)}</span>
              </>
            )}
          </span>
          <span>
            {says} {verdict === 'fail' && <strong className="text-no">({verdict})</strong>}{' '}
            <ClauseLink id={clause} />
          </span>
        </li>
      ))}
    </ul>
  )
}
