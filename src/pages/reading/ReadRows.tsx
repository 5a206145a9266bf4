import type { FlowDefinition } from '#flows/kit/types.ts'
import type { Pair } from '#pages/compare/pairs.ts'
import type { RowView, Side } from '#pages/compare/row-view.ts'
import { TagMark } from '#pages/compare/TagMark.tsx'
import { labelOf } from '#panels/message/field-label.ts'
import type { MarkedField } from '#trace/compare-fields.ts'
import { flows } from './flows.ts'
import { ReadQuestion } from './ReadQuestion.tsx'
import { rowsOf } from './rows-of.ts'
import { say } from './say.ts'

type Lanes = Readonly<Record<Side, FlowDefinition>>

/** All rows of the comparison as text, for readers without scripts: what differs is computed at build. */
export function ReadRows({ pair }: { pair: Pair }) {
  const [left, right] = [flows.get(pair.left.flow), flows.get(pair.right.flow)]
  if (!left || !right) throw new Error(`bug: ${pair.id} compares what is not there`)
  const lanes = { left, right }
  return (
    <ol className="border-t border-rule">
      {rowsOf(pair, lanes).map((view, index) => (
        <li key={view.words.title} id={`row-${index + 1}`} className="border-b border-rule py-4">
          <ReadRow pair={pair} lanes={lanes} view={view} n={index + 1} />
        </li>
      ))}
    </ol>
  )
}

interface RowProps {
  pair: Pair
  lanes: Lanes
  view: RowView
  n: number
}

function ReadRow({ pair, lanes, view, n }: RowProps) {
  const row = view.words
  const sides = ['left', 'right'] as const
  return (
    <>
      <h2 className="flex flex-wrap items-center gap-x-3 font-serif text-[23px]/7">
        {n}. {row.title}{' '}
        <span className="font-sans">
          <TagMark tag={view.compared.tag} pair={pair} />
        </span>
      </h2>
      <p className="mt-1 max-w-[44rem]">{row.why}</p>
      <div className="mt-2 grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {sides.map((side) => (
          <div key={side}>
            <h3 className="font-semibold">{pair[side].name}</h3>
            {view.steps[side].map((step) => (
              <p key={step}>{lanes[side].content.steps[step]?.caption}</p>
            ))}
            <Differing fields={differing(view, side)} />
          </div>
        ))}
      </div>
      {row.predict && <ReadQuestion predict={row.predict} />}
    </>
  )
}

function Differing({ fields }: { fields: readonly MarkedField[] }) {
  if (fields.length === 0) return null
  return (
    <>
      <p className="mt-1 text-[13px] text-soft">{say('differs')}</p>
      <ul className="font-mono text-[13px]/5 [overflow-wrap:anywhere]">
        {fields.map((field) => {
          const { part, nth, value } = field
          return (
            <li key={`${part} ${field.name} ${nth} ${value}`}>
              {part === 'body' ? value : say('field', { name: labelOf(field), value: short(value) })}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The parameters, fields and claims that the other lane has not, or has otherwise; of a message alone none stands out. */
function differing({ compared: { messages } }: RowView, side: Side): MarkedField[] {
  return messages.flatMap((two) => {
    const message = two[side]
    if (!message || message.mark === 'only' || message.side) return []
    return [...(message.request ?? []), ...(message.response ?? [])].filter(({ mark }) => mark !== 'same')
  })
}

function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 56)}…` : value
}
