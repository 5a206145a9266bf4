import { Fragment } from 'react'
import type { Participant } from '#flows/kit/types.ts'
import { say } from '#panels/say.ts'
import { short, shortName } from '#panels/short.ts'
import type { Ledger } from '#trace/views.ts'
import { ValueChip } from '#ui/ValueChip.tsx'
import { inWrongHands } from './in-wrong-hands.ts'
import { LedgerCell } from './LedgerCell.tsx'
import { Life } from './Life.tsx'
import { strangersIn } from './strangers-in.ts'

interface Props {
  rows: Ledger['rows']
  participants: readonly Participant[]
  /** Seconds since the epoch on the run's clock. */
  now: number
}

/** Beside six participants the shape says what it is: `id-token-rqA` is `id-rqA`, and its life has room in the same line. */
const tight = (name: string) => short(name.replace('-token-', '-'), 12)

/** Values by participants: who knows which secret, now. */
export function LedgerTable({ rows, participants: ours, now }: Props) {
  const participants = [...ours, ...strangersIn(rows, ours)]
  const crowded = participants.length > 4
  const full = participants.length > 5
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{say('ledger-region')}</caption>
      <colgroup>
        {/* On a phone the short names need more, as long as the participants leave it to them. */}
        <col className={full ? 'w-[33%]' : crowded ? 'w-[40%]' : 'w-[40%] @sm:w-[38%]'} />
      </colgroup>
      <thead className="sticky top-0 z-1 bg-card">
        <tr className="align-bottom">
          <th scope="col" className="text-start font-normal">
            <span className="sr-only">{say('ledger-value')}</span>
          </th>
          {participants.map(({ id, name }) => (
            <th
              key={id}
              scope="col"
              title={name}
              className={`pb-1 font-medium text-soft ${crowded ? 'px-px text-[10.5px]/[1.15] tracking-tight' : 'text-[11.5px]/[1.15]'}`}
            >
              {/* Two words of one name ("SkyAlbum") part only where their column is too narrow. */}
              {shortName(name)
                .split(/(?<=[a-z])(?=[A-Z])/)
                .map((word, nth) => (
                  <Fragment key={word}>
                    {nth > 0 && <wbr />}
                    {word}
                  </Fragment>
                ))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={`${row.kind}/${row.value}`}
            data-changed={row.changed.length > 0 ? '' : undefined}
            className="border-rule border-t"
          >
            <th scope="row" className="h-7 py-0.5 pe-1 text-start font-normal">
              <span className="flex flex-wrap items-center gap-x-1">
                <span className="flex min-w-0 max-w-full">
                  <ValueChip kind={row.kind} name={full ? tight(row.name) : short(row.name, 14)} />
                </span>
                {row.expires !== undefined && (
                  <Life born={row.born ?? now} expires={row.expires} now={now} short={crowded} />
                )}
              </span>
            </th>
            {participants.map(({ id, role }) => (
              <LedgerCell
                key={id}
                knowing={row.cells[id]}
                changed={row.changed.includes(id)}
                wrong={inWrongHands(row, id, role)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
