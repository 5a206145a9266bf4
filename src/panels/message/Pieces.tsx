import { FieldName } from '#panels/wire/FieldName.tsx'
import type { Field } from '#trace/views.ts'
import { FieldMark } from './FieldMark.tsx'
import { FieldNote } from './FieldNote.tsx'
import { FieldValue } from './FieldValue.tsx'
import { pieceLabel } from './field-label.ts'

/** What a field is put together from, each piece with what it is: a table inside the field's own row. */
export function Pieces({ pieces }: { pieces: readonly Field[] }) {
  return (
    <dl className="mt-1.5 border-rule border-s-2 ps-3">
      {pieces.map((piece, index) => {
        const label = pieceLabel(piece)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line that somebody typed may say one thing twice
          <div key={index} className="relative border-rule border-t py-1.5 first:border-t-0 first:pt-0.5">
            <dt>
              {piece.fresh && <FieldMark fresh={piece.fresh} />}
              <FieldName name={label} />
            </dt>
            <dd className="min-w-0">
              {(piece.value !== '' || piece.kind !== undefined) && <FieldValue field={piece} />}
              <FieldNote field={piece} label={label} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
