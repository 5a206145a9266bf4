import { useId } from 'react'

interface Props<Value extends string | undefined> {
  /** The id of the text that asks. */
  labelledBy: string
  /** The chosen one. */
  value: Value | undefined
  options: readonly { value: Value; text: string }[]
  onChoose: (value: Value) => void
}

/** One choice of several: radio buttons as chips, in a row that wraps. */
export function RadioChips<Value extends string | undefined>({
  labelledBy,
  value,
  options,
  onChoose,
}: Props<Value>) {
  const name = useId()
  return (
    <fieldset aria-labelledby={labelledBy} className="flex min-w-0 flex-wrap gap-1.5 noscript:hidden">
      {options.map((option) => (
        <label
          key={option.text}
          className="relative inline-flex min-h-8 cursor-pointer items-center rounded-full border border-edge px-3 text-[14px] text-soft hover:bg-wash hover:text-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-go has-focus-visible:outline-offset-2 max-sm:min-h-9"
        >
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-full opacity-0"
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  )
}
