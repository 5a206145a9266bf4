import { VariantSwitch } from './VariantSwitch.tsx'
import { variantsOf } from './variants.ts'

interface Props {
  id: string
  name: string
  variant: string
  step?: number
  /** What the other variant's page shall know of this one. */
  state?: unknown
}

/** The name of a flow in a bar, and its variant: as a switch where there is another. */
export function FlowTitle({ id, name, variant, ...rest }: Props) {
  return (
    <div className="ms-1 flex min-w-0 items-center gap-3">
      <p className="flex min-w-0 items-baseline gap-2">
        <span className="truncate font-semibold">{name}</span>
        {!variantsOf(id) && <span className="truncate text-[14px] text-soft">{variant}</span>}
      </p>
      <VariantSwitch id={id} {...rest} />
    </div>
  )
}
