import { useSearchParams } from 'wouter'
import { ConceptPage } from '#pages/concept/ConceptPage.tsx'
import { Asked } from './Asked.tsx'
import { asked, NotThese } from './NotThese.tsx'
import { quiz } from './quiz.en.ts'
import { say } from './say.ts'
import { WholeTree } from './WholeTree.tsx'
import { walkTree } from './walk-tree.ts'

const key = 'answers'
const texts = [say('whole-need'), ...asked.flatMap(([, what, answer]) => [say(what), say(answer)])]

/** The decision tree: one question at a time, then the whole of it. The answers stand in the address. */
export function ChooseFlowPage() {
  const [params, setParams] = useSearchParams()
  const answers = params.get(key)?.split('.') ?? []
  const place = walkTree(answers)
  const taken = place.said.map(({ answer }) => answer.id)
  const answer = (next: readonly string[]) =>
    setParams(next.length === 0 ? '' : { [key]: next.join('.') }, { replace: true })
  return (
    <ConceptPage id="choose-flow" quiz={quiz} texts={texts}>
      <Asked place={place} taken={taken} onAnswer={answer} />
      <WholeTree taken={taken} />
      <NotThese />
    </ConceptPage>
  )
}
