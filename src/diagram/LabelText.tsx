import { Pencil } from 'lucide-react'
import type { Label } from './label.ts'
import { metrics } from './metrics.ts'

/** A label's text at its place; a changed message has a pencil before it. */
export function LabelText({
  label,
  scale,
  edited = false,
  kind = 'label',
}: {
  label: Label
  scale: number
  edited?: boolean | undefined
  kind?: 'label' | 'refused' | 'outsider'
}) {
  const { text, x, y, width, height, anchor } = label
  const mark = edited ? metrics.editedChars * metrics.char * scale : 0
  const from = x + mark
  const at = { start: from, middle: from + (width - mark) / 2, end: x + width }[anchor]
  return (
    <>
      {edited && (
        <Pencil className="dg-pencil" x={x} y={y + 1.5 * scale} width={11 * scale} height={11 * scale} />
      )}
      <text className={`dg-${kind}`} x={Math.round(at * 10) / 10} y={y + height * 0.74} textAnchor={anchor}>
        {text}
      </text>
    </>
  )
}
