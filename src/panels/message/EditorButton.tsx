import type { LucideIcon } from 'lucide-react'

interface Props {
  icon: LucideIcon
  /** Its name, said and shown on hover. */
  label: string
  onPress: () => void
}

/** A small button beside an input of the wire. */
export function EditorButton({ icon: Icon, label, onPress }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
      className="grid size-8 shrink-0 cursor-pointer place-items-center rounded-md text-soft hover:bg-wash hover:text-ink"
    >
      <Icon size={15} aria-hidden="true" />
    </button>
  )
}
