import { LifeRing } from './LifeRing.tsx'
import { lifeShare, lifeText, shortLifeText } from './life.ts'

interface Props {
  /** All in seconds since the epoch, on the run's clock. */
  born: number
  expires: number
  now: number
  short: boolean
}

/** How long a value still lives, as a ring and in words. */
export function Life({ born, expires, now, short }: Props) {
  const whole = lifeText(expires, now)
  const ring = <LifeRing share={lifeShare(born, expires, now)} />
  if (!short) {
    return (
      <span className="inline-flex shrink-0 items-center gap-1 ps-1 text-[12px] text-soft">
        {ring}
        {whole}
      </span>
    )
  }
  return (
    <span
      className="inline-flex shrink-0 items-center gap-0.5 text-[11px] text-soft tracking-tight"
      title={whole}
    >
      {ring}
      <span aria-hidden="true">{shortLifeText(expires, now)}</span>
      <span className="sr-only">{whole}</span>
    </span>
  )
}
