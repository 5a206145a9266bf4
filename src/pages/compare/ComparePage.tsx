import { Suspense, useEffect } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { t } from '#i18n/t.ts'
import { useFlow } from '#pages/flow/flow-of.ts'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import { NoticeBar } from '#ui/NoticeBar.tsx'
import { addressOf, askedOf } from './address.ts'
import { CompareFrame } from './CompareFrame.tsx'
import { CompareWalk } from './CompareWalk.tsx'
import type { Pair } from './pairs.ts'
import { RowTitles } from './RowTitles.tsx'
import { say } from './say.ts'

/** Two flows side by side. Which pair and which row it is stands in the address: `?pair=pkce&row=4`. */
export function ComparePage() {
  const [params] = useSearchParams()
  const [, navigate] = useLocation()
  const { pair, row, strange } = askedOf(params)
  useEffect(() => {
    document.title = t('flow-page-title', { name: say('title') })
  }, [])
  return (
    <CompareFrame pair={pair}>
      {strange && (
        <NoticeBar
          text={say(`strange-${strange.part}`, { asked: strange.text.slice(0, 24) })}
          onDismiss={() => navigate(addressOf(pair, row), { replace: true, state: history.state })}
        />
      )}
      <Suspense fallback={<RowTitles pair={pair} />}>
        <Opened key={pair.id} pair={pair} row={row} />
      </Suspense>
    </CompareFrame>
  )
}

function Opened({ pair, row }: { pair: Pair; row: number }) {
  const left = useFlow(pair.left.flow)
  const right = useFlow(pair.right.flow)
  return left && right ? <CompareWalk pair={pair} flows={{ left, right }} asked={row} /> : <NotFoundPage />
}
