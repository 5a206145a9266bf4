import { Fragment, type ReactNode } from 'react'
import { FieldName } from '#panels/wire/FieldName.tsx'
import type { Field } from '#trace/views.ts'
import { FieldMark } from './FieldMark.tsx'
import { FieldNote } from './FieldNote.tsx'
import { FieldValue } from './FieldValue.tsx'
import { pieceLabel } from './field-label.ts'

interface Props {
  pieces: readonly Field[]
  /** How a piece is shown that can be changed by itself; undefined for all others. */
  editable: (piece: Field) => ReactNode
}

/** What a field is put together from, each piece with what it is: a table below the field's own row. */
export function Pieces({ pieces, editable }: Props) {
  return (
    <dd className="mt-1 @sm:col-span-2">
      <dl className="border-rule border-s-2 ps-3">
        {pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line that somebody typed may say one thing twice
          <Fragment key={index}>{editable(piece) ?? <Piece piece={piece} />}</Fragment>
        ))}
      </dl>
    </dd>
  )
}

function Piece({ piece }: { piece: Field }) {
  const label = pieceLabel(piece)
  // A flag such as HttpOnly says all by its name.
  const isFlag = piece.value === '' && piece.part === 'header'
  return (
    <div className="relative grid gap-x-3 gap-y-0.5 border-rule border-t py-1.5 first:border-t-0 @sm:grid-cols-[6.75rem_1fr]">
      <dt className="pt-0.5">
        {piece.fresh && <FieldMark fresh={piece.fresh} />}
        <FieldName name={label} />
      </dt>
      <dd className="min-w-0">
        {!isFlag && <FieldValue field={piece} />}
        <FieldNote field={piece} label={label} />
      </dd>
    </div>
  )
}
