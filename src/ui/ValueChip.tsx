import type { CSSProperties } from 'react'
import type { ValueKind } from '#protocol/value-kind.ts'
import { ValueGlyph } from './ValueGlyph.tsx'
import { valueKinds } from './value-kinds.ts'

interface Props {
  kind: ValueKind
  /** The short name under which the value is known everywhere: `code-M3n`. */
  name: string
  /** The full value, shown on hover. */
  title?: string
  onClick?: () => void
}

const look =
  'inline-flex max-w-full items-center gap-1.5 rounded-md border border-current bg-card px-1.5 py-px align-baseline font-mono text-[13px]/5'

/** A value by its short name, in the shape and colour of its kind; a button where a click leads somewhere. */
export function ValueChip({ kind, name, title, onClick }: Props) {
  const { colour, name: kindName } = valueKinds[kind]
  const style: CSSProperties = { color: colour }
  const inside = (
    <>
      <ValueGlyph kind={kind} size={10} />
      <span className="sr-only">{`${kindName} `}</span>
      <bdi dir="ltr" className="truncate">
        {name}
      </bdi>
    </>
  )
  if (onClick === undefined) {
    return (
      <span className={look} style={style} title={title}>
        {inside}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={`${look} min-h-6 cursor-pointer hover:bg-wash`}
      style={style}
      title={title}
      onClick={onClick}
    >
      {inside}
    </button>
  )
}
