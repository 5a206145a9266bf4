import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import type { FlowSummary } from '#flows/registry.ts'
import { t } from '#i18n/t.ts'

// Measured walks: a caption, a reason and a question are read in about half a minute.
const minutesPerStep = 0.55

/** The statement and the door. */
export function Hero({ flow }: { flow: FlowSummary | undefined }) {
  return (
    <div>
      <h1 className="text-balance font-serif text-[40px]/[1.08] tracking-[-0.012em] sm:text-[54px]/[1.05]">
        {t('home-lead')}
      </h1>
      <p className="mt-6 max-w-[33rem] text-[18px]/7 text-soft">{t('home-what')}</p>
      {flow && (
        <>
          <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-1">
            <Link
              href={`/flow/${flow.id}`}
              className="group inline-flex min-h-13 items-center gap-3 rounded-lg bg-go px-6 text-[17px] font-semibold text-on-go hover:bg-go-deep"
            >
              {t('home-start')}
              <ArrowRight
                size={19}
                aria-hidden="true"
                className="transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100"
              />
            </Link>
            <Link
              href="/compare/openid"
              className="inline-flex min-h-11 items-center text-[15px] text-go underline underline-offset-4"
            >
              {t('home-compare')}
            </Link>
          </div>
          <p className="mt-3 text-[14px] text-soft">
            {t('home-start-note', {
              count: flow.length,
              minutes: Math.round(flow.length * minutesPerStep),
            })}
          </p>
        </>
      )}
    </div>
  )
}
