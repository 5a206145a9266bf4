import { MASK } from '#panels/wire/http-text.ts'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  /** The value is not echoed. */
  secret?: boolean
  /** Line breaks are part of the value; elsewhere they cannot be and are dropped. */
  lines?: boolean
}

/** Characters in a line, about: for browsers that do not fit a field to its text. */
const CHARACTERS = 34

const look =
  'block w-full min-w-0 flex-1 rounded border border-field bg-card px-2 py-1 font-mono text-[13px]/5 text-ink [field-sizing:content]'

/** An input for a value of the wire: mono, left to right, no corrections by the browser; it grows with its text. */
export function ValueInput({ label, value, onChange, secret = false, lines = false }: Props) {
  if (secret) {
    return (
      <input
        type="password"
        autoComplete="off"
        placeholder={MASK}
        dir="ltr"
        aria-label={label}
        className={look}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  }
  return (
    <textarea
      rows={Math.min(6, Math.ceil((value.length + 1) / CHARACTERS))}
      dir="ltr"
      translate="no"
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      aria-label={label}
      className={`${look} max-h-48 min-h-8 resize-none overflow-y-auto [overflow-wrap:anywhere]`}
      value={value}
      onChange={(event) => onChange(lines ? event.target.value : event.target.value.replace(/[\r\n]+/g, ''))}
    />
  )
}
