import type { DrawerItem } from '#flows/kit/types.ts'
import { say } from '#panels/say.ts'

interface Props {
  label: string
  items: readonly DrawerItem[]
  onSwap: (id: string) => void
}

/** Offers values of another time or owner in the place of the right one. */
export function SwapSelect({ label, items, onSwap }: Props) {
  return (
    <select
      aria-label={say('swap-label', { name: label })}
      value=""
      onChange={(event) => onSwap(event.target.value)}
      className="min-h-6 max-w-full cursor-pointer rounded bg-transparent text-[13px] text-soft hover:text-ink"
    >
      <option value="" disabled>
        {say('swap')}
      </option>
      {items.map(({ id, label: name }) => (
        <option key={id} value={id} className="bg-card text-ink">
          {name}
        </option>
      ))}
    </select>
  )
}
