import { useEffect } from 'react'
import { useSearchParams } from 'wouter'
import { t } from '#i18n/t.ts'
import { SitePage } from '#pages/home/SitePage.tsx'
import { Asked } from './Asked.tsx'
import { NotThese } from './NotThese.tsx'
import { Quiz } from './Quiz.tsx'
import { say } from './say.ts'
import { WholeTree } from './WholeTree.tsx'
import { walkTree } from './walk-tree.ts'

const key = 'answers'

/** The decision tree: one question at a time, then the whole of it, and two questions. The answers stand in the address. */
export function ChooseFlowPage() {
  const [params, setParams] = useSearchParams()
  const answers = params.get(key)?.split('.') ?? []
  const place = walkTree(answers)
  const taken = place.said.map(({ answer }) => answer.id)
  const answer = (next: readonly string[]) =>
    setParams(next.length === 0 ? '' : { [key]: next.join('.') }, { replace: true })
  useEffect(() => {
    document.title = t('flow-page-title', { name: say('title') })
  }, [])
  return (
    <SitePage at="/concept/choose-flow">
      <h1 className="text-balance font-serif text-[36px]/[1.12] tracking-[-0.01em] sm:text-[46px]/[1.1]">
        {say('title')}
      </h1>
      <p className="mt-4 max-w-[38rem] text-[18px]/7 text-soft">{say('lead')}</p>
      <Asked place={place} taken={taken} onAnswer={answer} />
      <WholeTree taken={taken} />
      <NotThese />
      <Quiz />
    </SitePage>
  )
}
