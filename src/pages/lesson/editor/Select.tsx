import { useId } from 'react'
import { look } from '#pages/lesson/look.ts'
import type { SelectChoice } from './select-choices.ts'

interface Props {
  label: string
  value: string
  choices: readonly SelectChoice[]
  onChange: (value: string) => void
}

/** One choice of many, with its label above. */
export function Select({ label, value, choices, onChange }: Props) {
  const id = useId()
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className={look.label}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${look.field} min-h-11 w-full min-w-20`}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  )
}
