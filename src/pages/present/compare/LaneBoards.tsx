import { LearnsCell, MayCell } from '#pages/compare/GainsCells.tsx'
import type { Pair } from '#pages/compare/pairs.ts'
import type { RowView, Side } from '#pages/compare/row-view.ts'
import { say as sayOfCompare } from '#pages/compare/say.ts'
import { say } from '#pages/present/say.ts'
import { Panel } from '#pages/present/screen/Panel.tsx'
import { laneLines } from './lines.ts'

interface Props {
  pair: Pair
  row: RowView
  step: number
  total: number
}

const sides: readonly Side[] = ['left', 'right']

const signs = { changed: 'Δ', only: '+' } as const

/** Both lanes' messages: what differs first, and marked. */
export function LaneMessages({ pair, row, step, total }: Props) {
  const both = laneLines(row)
  const what = both.same ? sayOfCompare('all-same') : say('lane-differs')
  return (
    <Panel name="wire" label={say('panel-wire')} over={say('over', { step, total, what })}>
      <div className="pr-two" dir="ltr">
        {sides.map((side) => {
          const { lines, more } = both[side]
          return (
            <ul key={side} aria-label={pair[side].name} className="pr-wire" translate="no">
              {lines.length === 0 && <li>{sayOfCompare('nothing')}</li>}
              {lines.map(({ text, mark, head }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two lines can say the same
                <li key={index} data-head={head} data-mark={mark}>
                  <span className="pr-mark">
                    {mark !== 'same' && (
                      <>
                        <span aria-hidden="true">{signs[mark]}</span>
                        <span className="sr-only">{sayOfCompare(`mark-${mark}`)}</span>
                      </>
                    )}
                  </span>
                  <span className="pr-value">{text}</span>
                </li>
              ))}
              {more > 0 && (
                <li>
                  <span className="pr-mark" />
                  <span>{say('wire-more', { count: more })}</span>
                </li>
              )}
            </ul>
          )
        })}
      </div>
    </Panel>
  )
}

/** What each app knows of the person by now, and what it may do. */
export function GainsBoard({ pair, row, step, total }: Props) {
  return (
    <Panel
      name="ledger"
      label={say('panel-ledger')}
      over={say('over', { step, total, what: say('lane-gains') })}
    >
      <div className="pr-two">
        {sides.map((side) => (
          <dl key={side} aria-label={pair[side].name} className="pr-gains">
            <dt>{sayOfCompare('learns')}</dt>
            <dd>
              <LearnsCell gains={row.gains[side]} />
            </dd>
            <dt>{sayOfCompare('may')}</dt>
            <dd>
              <MayCell gains={row.gains[side]} />
            </dd>
          </dl>
        ))}
      </div>
    </Panel>
  )
}

const most = 5

/** The checks of each lane: those that the other has not come first. */
export function LaneChecks({ pair, row, step, total }: Props) {
  return (
    <Panel
      name="checks"
      label={say('panel-checks')}
      over={say('over', { step, total, what: say('panel-checks') })}
    >
      <div className="pr-two">
        {sides.map((side) => {
          const ran = row.compared[side].checks.filter(
            ({ verdict }) => verdict === 'pass' || verdict === 'fail',
          )
          const sorted = [...ran].sort((a, b) => Number(a.mark === 'same') - Number(b.mark === 'same'))
          const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted
          return (
            <ul key={side} aria-label={pair[side].name} className="pr-checks">
              {ran.length === 0 && <li>{sayOfCompare('nothing')}</li>}
              {shown.map(({ id, says, mark, verdict }) => (
                <li key={id} data-verdict={verdict}>
                  <span>{mark === 'same' ? '✓' : '+'}</span>
                  <span>{says}</span>
                </li>
              ))}
              {sorted.length > shown.length && (
                <li>
                  <span>{say('wire-more', { count: sorted.length - shown.length })}</span>
                </li>
              )}
            </ul>
          )
        })}
      </div>
    </Panel>
  )
}
