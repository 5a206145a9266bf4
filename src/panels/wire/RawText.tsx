import { say } from '#panels/say.ts'
import type { Field } from '#trace/views.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { valueKinds } from '#ui/value-kinds.ts'
import { highlight } from './highlight.ts'

interface Props {
  text: string
  fields: readonly Field[]
}

/** The exact text of a message: always left to right, wrapped instead of scrolled, known values in their colours. */
export function RawText({ text, fields }: Props) {
  const known = fields.flatMap(({ value, kind }) =>
    kind === undefined || kind === 'password' ? [] : [{ value, kind }],
  )
  let start = 0
  const segments = highlight(text, known).map((segment) => {
    const at = start
    start += segment.text.length
    return { ...segment, at }
  })
  return (
    <div className="relative rounded-md border border-rule bg-card">
      <div className="absolute inset-e-1 top-1 rounded-md bg-card">
        <CopyButton text={text} label={say('copy-raw')} />
      </div>
      <pre
        dir="ltr"
        translate="no"
        className="whitespace-pre-wrap p-3 pe-11 font-mono text-[13px]/[1.55] [overflow-wrap:anywhere]"
      >
        {segments.map(({ text: part, kind, at }) => (
          <span key={at} className="font-medium" style={kind && { color: valueKinds[kind].colour }}>
            {part}
          </span>
        ))}
      </pre>
    </div>
  )
}
