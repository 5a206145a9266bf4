import { say } from '#pages/present/say.ts'
import type { WireText } from '#pages/present/wire-lines.ts'
import { valueKinds } from '#ui/value-kinds.ts'
import { Panel } from './Panel.tsx'

/** The message in at most seven lines. */
export function WirePanel({
  wire,
  step,
  total,
}: {
  wire: WireText | undefined
  step: number
  total: number
}) {
  return (
    <Panel name="wire" label={say('panel-wire')} over={say('over', { step, total, what: titleOf(wire) })}>
      {wire && (
        <ul className="pr-wire" dir="ltr" translate="no">
          {wire.lines.map(({ name, value, kind, fresh }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a message can have two lines that say the same
            <li key={index} data-fresh={fresh}>
              <span className="pr-mark">
                {fresh && (
                  <>
                    <span aria-hidden="true">{fresh === 'new' ? '+' : 'Δ'}</span>
                    <span className="sr-only">{say(`fresh-${fresh}`)}</span>
                  </>
                )}
              </span>
              {name !== '' && <span className="pr-name">{name}</span>}
              <span className="pr-value" style={kind && { color: valueKinds[kind].colour }}>
                {value}
              </span>
            </li>
          ))}
          {wire.more > 0 && (
            <li>
              <span className="pr-mark" />
              <span>{say('wire-more', { count: wire.more })}</span>
            </li>
          )}
        </ul>
      )}
    </Panel>
  )
}

function titleOf(wire: WireText | undefined): string {
  if (wire === undefined) return say('wire-none')
  return wire.path.length === 1 ? say('wire-made', { from: wire.path[0] ?? '' }) : wire.path.join(' → ')
}
