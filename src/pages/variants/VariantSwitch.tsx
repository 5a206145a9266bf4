import { Link } from 'wouter'
import { say } from '#pages/say.ts'
import { variantsOf } from './variants.ts'

interface Props {
  /** Of the flow, or of the refused variant, that is open. */
  id: string
  step?: number
  /** For the history entry of the other page. */
  state?: unknown
}

/** Login or API: the same flow for the other need, at the same step. Not there where a flow has no other side. */
export function VariantSwitch({ id, step, state }: Props) {
  const variants = variantsOf(id, step)
  if (!variants) return null
  return (
    <nav
      aria-label={say('variant')}
      className="inline-flex shrink-0 overflow-hidden rounded-lg border border-edge"
    >
      {variants.map((variant) => (
        <Link
          key={variant.id}
          href={variant.href}
          state={state}
          aria-current={variant.id === id ? 'page' : undefined}
          className="inline-flex min-h-8 items-center px-3 text-[14px] font-medium text-soft hover:text-ink focus-visible:-outline-offset-3 aria-[current]:bg-ink aria-[current]:text-paper aria-[current]:focus-visible:outline-paper"
        >
          {say(`need-${variant.need}`)}
        </Link>
      ))}
    </nav>
  )
}
