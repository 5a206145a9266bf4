import { Link } from 'wouter'
import { waitingRoom } from '#diagram/waiting-room.ts'
import { flowIndex } from '#flows/registry.ts'
import { t } from '#i18n/t.ts'
import { StandingLine } from '#pages/standing/StandingLine.tsx'
import { FlowTitle } from '#pages/variants/FlowTitle.tsx'
import { Logo } from '#ui/Logo.tsx'
import { wideFrame, wideGrid } from './wide-frame.ts'

/** What stands on a flow link while the flow is on its way: its name and steps, where the page will have them. */
export function WaitingFlow({ id }: { id: string }) {
  const flow = flowIndex.find((one) => one.id === id)
  return (
    <div className={`flex flex-col max-lg:min-h-dvh ${wideFrame}`}>
      <header className="flex h-12 items-center gap-3 border-b border-rule ps-3 lg:h-13 lg:ps-5">
        <Link href="/" aria-label={t('home')} className="flex items-center gap-2 font-semibold">
          <Logo />
          <span className="max-lg:hidden">{t('brand')}</span>
        </Link>
        {flow && (
          <>
            <p className="min-w-0 truncate font-semibold lg:hidden">{flow.name}</p>
            <div className="flex min-w-0 max-lg:hidden">
              <FlowTitle id={id} name={flow.name} variant={flow.variant} />
            </div>
          </>
        )}
      </header>
      <StandingLine id={id} />
      <main aria-busy="true" className={wideGrid}>
        <div className="min-w-0 lg:overflow-hidden" {...waitingRoom}>
          <p className="sr-only">{t('loading-flow')}</p>
          {flow && (
            <ol className="text-[13px]/[17px] text-dim max-lg:p-4 lg:w-60 lg:pt-19">
              {flow.titles.map((title, index) => (
                <li key={title} className="flex min-h-[43px] items-center gap-2.5 px-3.5">
                  <span className="w-4.5 text-end font-mono text-[12px] font-semibold">{index + 1}</span>
                  {title}
                </li>
              ))}
            </ol>
          )}
        </div>
      </main>
    </div>
  )
}
