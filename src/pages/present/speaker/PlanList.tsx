import { Link, useSearchParams } from 'wouter'
import type { Plan } from '#pages/present/plan.ts'
import { say } from '#pages/present/say.ts'
import { inThisWindow } from '#pages/present/windows.ts'
import { Button } from '#ui/Button.tsx'

interface Props {
  plan: Plan
  onStep: (step: number) => void
}

const go =
  'inline-flex min-h-8 items-center rounded-lg border border-edge px-2.5 py-1 text-[14px] hover:bg-wash'

/** The lesson: what is on the screen and what to do meanwhile, the way on and back, and all its parts. */
export function PlanList({ plan: { title, items, at, path }, onStep }: Props) {
  const [params] = useSearchParams()
  const [before, now, next] = [items[at - 1], items[at], items[at + 1]]
  return (
    <section aria-label={title} className="grid gap-2 border-t border-rule py-3">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-4 font-semibold text-[15px]">
        <Link href={path} className="underline decoration-edge underline-offset-4">
          {title}
        </Link>
        <span className="font-normal text-[14px] text-soft">
          {say('plan-now', { n: at + 1, total: items.length, count: now?.minutes ?? 0 })}
        </span>
      </h2>
      {now && (
        <div className="text-[15px]/[1.4]">
          <p className="font-semibold">{now.title}</p>
          {now.note !== '' && <p>{now.note}</p>}
          {now.stops.length > 1 && (
            <p className="mt-1.5 flex flex-wrap items-center gap-1.5">
              <span className="text-[14px] text-soft">{say('plan-stops')}</span>
              {now.stops.map((stop) => (
                <Button key={stop} size="small" onClick={() => onStep(stop)}>
                  {stop}
                </Button>
              ))}
            </p>
          )}
        </div>
      )}
      <p className="flex flex-wrap gap-2">
        {before && (
          <Link href={inThisWindow(before.path, params)} className={go}>
            {say('plan-back')}
          </Link>
        )}
        {next && (
          <Link href={inThisWindow(next.path, params)} className={`${go} font-semibold`}>
            <span>
              {say('plan-next')}
              <span className="font-normal text-soft">: {next.title}</span>
            </span>
          </Link>
        )}
      </p>
      <details>
        <summary className="min-h-8 cursor-pointer text-[14px]/8 text-soft">{say('plan-all')}</summary>
        <ol className="grid">
          {items.map((item, index) => (
            <li key={item.path} aria-current={index === at ? 'step' : undefined}>
              <Link
                href={inThisWindow(item.path, params)}
                // The address is the same: the class comes back to where the part begins.
                onClick={() => index === at && onStep(item.stops[0] ?? 1)}
                className={`flex min-h-8 items-center justify-between gap-3 rounded px-2 py-1 text-[14px] hover:bg-wash ${index === at ? 'bg-go-w font-semibold' : ''}`}
              >
                {item.title}
                <span className="shrink-0 text-end text-soft">
                  {item.dropWhenLate && <>{say('plan-drop')} · </>}
                  {say('minutes', { count: item.minutes })}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
