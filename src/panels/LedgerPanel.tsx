import { useEffect, useRef } from 'react'
import type { Participant } from '#flows/kit/types.ts'
import type { Ledger } from '#trace/views.ts'
import { bringIntoView } from './ledger/bring-into-view.ts'
import { Key } from './ledger/Key.tsx'
import { LedgerTable } from './ledger/LedgerTable.tsx'
import { News } from './ledger/News.tsx'
import { PanelSection } from './PanelSection.tsx'
import { say } from './say.ts'

interface Props {
  ledger: Ledger
  participants: readonly Participant[]
  /** Seconds since the epoch on the run's clock. */
  now: number
}

/**
 * Who knows which value. Fills the height that it is given and scrolls inside; the rows that changed in this step are
 * brought into view.
 */
export function LedgerPanel({ ledger, participants, now }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // With the frame, which lays the page out anyway.
    const frame = requestAnimationFrame(() => {
      const row = scroller.current?.querySelector('tr[data-changed]')
      const head = scroller.current?.querySelector('thead')?.getBoundingClientRect().height ?? 0
      if (row && ledger.rows.length > 0) bringIntoView(row, head)
    })
    return () => cancelAnimationFrame(frame)
  }, [ledger])
  return (
    <PanelSection
      id="ledger"
      name={say('ledger-region')}
      aside={ledger.rows.length > 0 && <Key />}
      className="flex min-h-0 flex-col"
    >
      <News ledger={ledger} participants={participants} />
      {ledger.rows.length === 0 ? (
        <p className="text-[14px] text-soft">{say('ledger-empty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
        <div ref={scroller} tabIndex={0} className="relative min-h-0 overflow-y-auto">
          <LedgerTable rows={ledger.rows} participants={participants} now={now} />
        </div>
      )}
    </PanelSection>
  )
}
