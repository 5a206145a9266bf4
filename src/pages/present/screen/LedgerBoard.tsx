import type { Participant } from '#flows/kit/types.ts'
import { say } from '#pages/present/say.ts'
import { KnowingMark } from '#panels/ledger/KnowingMark.tsx'
import { say as sayOfPanels } from '#panels/say.ts'
import { shortName } from '#panels/short.ts'
import type { Ledger } from '#trace/views.ts'
import { ValueGlyph } from '#ui/ValueGlyph.tsx'
import { valueKinds } from '#ui/value-kinds.ts'
import { Panel } from './Panel.tsx'

/** As many as a room reads at once. */
const most = 5

/** Who knows what: what this step changed comes first, then what is newest. */
export function LedgerBoard({
  ledger,
  participants,
  step,
  total,
}: {
  ledger: Ledger
  step: number
  total: number
  participants: readonly Participant[]
}) {
  const changed = ledger.rows.filter((row) => row.changed.length > 0)
  const rows = [...changed, ...ledger.rows.filter((row) => row.changed.length === 0)].slice(0, most)
  const more = ledger.rows.length - rows.length
  return (
    <Panel
      name="ledger"
      label={say('panel-ledger')}
      over={say('over', { step, total, what: say('panel-ledger') })}
    >
      {rows.length === 0 ? (
        <p>{sayOfPanels('ledger-empty')}</p>
      ) : (
        <table className="pr-ledger">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{sayOfPanels('ledger-value')}</span>
              </th>
              {participants.map(({ id, name }) => (
                <th key={id} scope="col">
                  {shortName(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.kind} ${row.value}`}>
                <th scope="row" style={{ color: valueKinds[row.kind].colour }}>
                  <ValueGlyph kind={row.kind} size={18} /> <span dir="ltr">{row.name}</span>
                </th>
                {participants.map(({ id }) => {
                  const knowing = row.cells[id]
                  return (
                    <td key={id}>
                      {knowing && <KnowingMark knowing={knowing} />}
                      {row.changed.includes(id) && <span aria-hidden="true">+</span>}
                      <span className="sr-only">
                        {sayOfPanels(`cell-${knowing ?? 'none'}`)}
                        {row.changed.includes(id) ? `, ${sayOfPanels('cell-new')}` : ''}
                      </span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && (
        <p className="pr-key" aria-hidden="true">
          {(['knows', 'could-read', 'useless'] as const).map((knowing) => (
            <span key={knowing}>
              <KnowingMark knowing={knowing} /> {sayOfPanels(`key-${knowing}`)}
            </span>
          ))}
          {more > 0 && <span>{say('wire-more', { count: more })}</span>}
        </p>
      )}
    </Panel>
  )
}
