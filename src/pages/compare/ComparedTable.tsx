import type { ReactNode } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { ActCell, WhatCell } from './ActCell.tsx'
import { ChecksCell } from './ChecksCell.tsx'
import { LearnsCell, MayCell } from './GainsCells.tsx'
import { MessageCell } from './MessageCell.tsx'
import type { Pair } from './pairs.ts'
import type { RowView, Side } from './row-view.ts'
import { say } from './say.ts'

interface Props {
  pair: Pair
  flows: Readonly<Record<Side, FlowDefinition>>
  view: RowView
  /** Before the first row nothing has happened; the two columns of gains are there from the beginning. */
  started: boolean
}

// On a phone, what the app has stays small and above the story: both lanes beside each other.
const beside = {
  row: 'max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-3 max-lg:py-1.5 max-lg:text-[14px]/5',
  head: 'max-lg:col-span-2',
  cell: 'max-lg:p-0',
}
const below = {
  row: 'max-lg:block max-lg:py-2',
  head: 'max-lg:block',
  cell: 'max-lg:mt-1.5 max-lg:block max-lg:rounded-lg max-lg:border max-lg:border-rule max-lg:bg-card max-lg:px-2.5 max-lg:py-1.5',
}

/** One row of the comparison as a table: what happened, message beside message, and what the app has of it now. */
export function ComparedTable({ pair, flows, view, started }: Props) {
  const { compared, gains, happens } = view
  // In a row that differs, what does not differ steps back.
  const folds = compared.tag === 'different'
  // Discovery and keys are needed, and not what the row is about.
  const isSide = ({ left, right }: (typeof compared.messages)[number]) => (left ?? right)?.side === true
  const messages = [...compared.messages.filter((two) => !isSide(two)), ...compared.messages.filter(isSide)]
  const has = (what: 'acts' | 'checks') => compared.left[what].length + compared.right[what].length > 0
  const line = (name: string, cell: (side: Side) => ReactNode, key = name, look = below) => (
    <tr key={key} className={`border-t border-rule ${look.row}`}>
      <th
        scope="row"
        className={`py-1.5 pe-4 text-start align-top font-medium text-[13px]/5 text-soft max-lg:py-0 ${look.head}`}
      >
        {name}
      </th>
      {(['left', 'right'] as const).map((side) => (
        <td key={side} className={`py-1.5 pe-5 align-top ${look.cell}`}>
          <span aria-hidden="true" className="block font-semibold text-[12px]/5 text-dim lg:hidden">
            {pair[side].name}
          </span>
          {cell(side)}
        </td>
      ))}
    </tr>
  )
  return (
    <table className="w-full table-fixed border-b border-rule max-lg:block">
      <caption className="sr-only">
        {say('caption', { left: pair.left.name, right: pair.right.name })}
      </caption>
      <colgroup>
        <col className="w-28" />
        <col />
        <col />
      </colgroup>
      <thead className="max-lg:sr-only">
        <tr>
          <td />
          {(['left', 'right'] as const).map((side) => (
            <th key={side} scope="col" className="pe-5 pb-2 text-start font-semibold text-[16px]/6">
              {pair[side].name}{' '}
              <span className="font-normal text-[14px] text-soft">
                {flows[side].content.name}, {flows[side].content.variant}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {line(
          say('learns'),
          (side) => (
            <LearnsCell gains={gains[side]} />
          ),
          'learns',
          beside,
        )}
        {line(
          say('may'),
          (side) => (
            <MayCell gains={gains[side]} />
          ),
          'may',
          beside,
        )}
        {started && line(say('what'), (side) => <WhatCell flow={flows[side].id} happens={happens[side]} />)}
        {has('acts') && line(say('act'), (side) => <ActCell flow={flows[side]} acts={compared[side].acts} />)}
        {messages.map((two, index) =>
          line(
            say('message'),
            (side) => <MessageCell message={two[side]} folded={folds} />,
            `${two.left?.message} ${two.right?.message} ${index}`,
          ),
        )}
        {has('checks') && line(say('checks'), (side) => <ChecksCell checks={compared[side].checks} />)}
      </tbody>
    </table>
  )
}
