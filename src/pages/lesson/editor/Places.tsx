import { say } from '#pages/lesson/say.ts'
import { Button } from '#ui/Button.tsx'

interface Props {
  label: string
  count: number
  chosen: readonly number[]
  onChange: (chosen: readonly number[]) => void
}

/** Which steps or rows, as boxes to tick. */
export function Places({ label, count, chosen, onChange }: Props) {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  const toggle = (place: number, on: boolean) =>
    onChange(on ? [...chosen, place] : chosen.filter((one) => one !== place))
  return (
    <fieldset>
      <legend className="text-[14px] font-semibold">{label}</legend>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {all.map((place) => (
          <label
            key={place}
            className="relative inline-flex min-h-9 min-w-10 cursor-pointer items-center justify-center rounded-lg border border-edge px-2 font-mono text-[15px] hover:bg-wash has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-go max-sm:min-h-11 max-sm:min-w-11"
          >
            <input
              type="checkbox"
              checked={chosen.includes(place)}
              onChange={({ target: { checked } }) => toggle(place, checked)}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {place}
          </label>
        ))}
        <Button variant="plain" onClick={() => onChange(chosen.length === count ? [] : all)}>
          {say(chosen.length === count ? 'add-no-place' : 'add-all')}
        </Button>
      </div>
    </fieldset>
  )
}
