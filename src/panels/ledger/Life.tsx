import { lifeText, shortLifeText } from './life.ts'

/** How long a value still lives; `now` and `expires` in seconds since the epoch, on the run's clock. */
export function Life({ expires, now, short }: { expires: number; now: number; short: boolean }) {
  const whole = lifeText(expires, now)
  if (!short) return <span className="shrink-0 ps-1 text-[12px] text-soft">{whole}</span>
  return (
    <span className="shrink-0 text-[11px] text-soft tracking-tight" title={whole}>
      <span aria-hidden="true">{shortLifeText(expires, now)}</span>
      <span className="sr-only">{whole}</span>
    </span>
  )
}
