import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { waitingRoom } from '#diagram/waiting-room.ts'
import { flowIndex } from '#flows/registry.ts'
import { t } from '#i18n/t.ts'
import { StandingLine } from '#pages/standing/StandingLine.tsx'
import { FlowTitle } from '#pages/variants/FlowTitle.tsx'
import { Logo } from '#ui/Logo.tsx'
import {
  articleFrame,
  captionType,
  wideAside,
  wideDock,
  wideFrame,
  wideGrid,
  wideSide,
} from './screen-frame.ts'

interface Props {
  id: string
  /** Whether each step has an article's sentence. */
  article?: boolean
  /** What the step says, where it is known. */
  children?: ReactNode
}

/** What stands on a flow link while the flow is on its way: its name, and what the step says, where the page will have them. */
export function WaitingFlow({ id, article = false, children }: Props) {
  const flow = flowIndex.find((one) => one.id === id)
  return (
    <div
      className={`mx-auto flex w-full flex-col max-lg:min-h-dvh max-lg:max-w-2xl ${article ? articleFrame : wideFrame}`}
    >
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
        {/* On a phone the place of the two participants of a step, and of one arrow. */}
        <div className="min-h-[217px] min-w-0 short:min-h-3.5 lg:overflow-hidden" {...waitingRoom}>
          {children && <p className="sr-only">{t('loading-flow')}</p>}
        </div>
        <div className={wideSide} />
        <div className={wideDock}>
          {children ?? <p className={`text-dim lg:col-start-2 ${captionType}`}>{t('loading-flow')}</p>}
        </div>
        <div className={wideAside} />
      </main>
    </div>
  )
}
