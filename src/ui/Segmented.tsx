import { useId } from 'react'

interface Props<Value extends string> {
  /** The group's name for those who do not see it. */
  label: string
  value: Value
  options: readonly { value: Value; text: string; hint?: string | undefined }[]
  onChange: (value: Value) => void
  /** A finger or a mouse has chosen; the arrow keys, which choose whatever they pass, have not. */
  onPressed?: (() => void) | undefined
  size?: 'small' | 'normal'
}

/** One choice of a few, always all in view: a group of radio buttons that looks like a strip. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  onPressed,
  size = 'normal',
}: Props<Value>) {
  const name = useId()
  const height = size === 'small' ? 'min-h-7 px-2.5 text-[13px]' : 'min-h-8 px-3 text-[14px]'
  return (
    <fieldset className="inline-flex max-w-full shrink-0 flex-wrap overflow-hidden rounded-lg border border-edge">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          title={option.hint}
          className={`relative inline-flex cursor-pointer items-center font-medium text-soft hover:text-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:-outline-offset-3 has-focus-visible:outline-go has-[:checked:focus-visible]:outline-paper ${height}`}
        >
          <input
            type="radio"
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onClick={({ detail }) => detail > 0 && onPressed?.()}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  )
}
