import { Suspense, useEffect } from 'react'
import { useSearchParams } from 'wouter'
import { t } from '#i18n/t.ts'
import { useFlow } from '#pages/flow/flow-of.ts'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import { CompareFrame } from './CompareFrame.tsx'
import { CompareWalk } from './CompareWalk.tsx'
import { type Pair, pairOf } from './pairs.ts'
import { RowTitles } from './RowTitles.tsx'
import { say } from './say.ts'

/** Two flows side by side. Which pair it is stands in the address: `?pair=pkce`. */
export function ComparePage() {
  const [params] = useSearchParams()
  const pair = pairOf(params.get('pair'))
  useEffect(() => {
    document.title = t('flow-page-title', { name: say('title') })
  }, [])
  return (
    <CompareFrame pair={pair}>
      <Suspense fallback={<RowTitles pair={pair} />}>
        <Opened key={pair.id} pair={pair} />
      </Suspense>
    </CompareFrame>
  )
}

function Opened({ pair }: { pair: Pair }) {
  const left = useFlow(pair.left.flow)
  const right = useFlow(pair.right.flow)
  return left && right ? <CompareWalk pair={pair} flows={{ left, right }} /> : <NotFoundPage />
}
