import { Link, useSearchParams } from 'wouter'
import type { Plan } from '#pages/present/plan.ts'
import { say } from '#pages/present/say.ts'

/** The lesson: what was, what is on the screen, what comes. */
export function PlanList({ plan: { title, items, at } }: { plan: Plan }) {
  const [params] = useSearchParams()
  return (
    <section aria-label={title} className="border-t border-rule pt-3">
      <h2 className="font-semibold text-[15px]">{title}</h2>
      <ol className="mt-1 grid">
        {items.map((item, index) => (
          <li key={item.path} aria-current={index === at ? 'step' : undefined}>
            <Link
              href={inThisWindow(item.path, params)}
              className={`flex min-h-8 items-center justify-between gap-3 rounded px-2 text-[14px] hover:bg-wash ${index === at ? 'bg-go-w font-semibold' : ''}`}
            >
              {item.title}
              <span className="text-soft">{say('minutes', { count: item.minutes })}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The same class and the same kind of window, elsewhere. */
function inThisWindow(path: string, params: URLSearchParams): string {
  const kept = [...params].filter(([key]) => key === 's' || key === 'mode')
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(kept)}`
}
