import { ConceptPage } from '#pages/concept/ConceptPage.tsx'
import { Idea } from '#pages/concept/Idea.tsx'
import { Repair } from '#pages/concept/Repair.tsx'
import { Sort } from '#pages/concept/Sort.tsx'
import { textsOf } from '#pages/concept/texts-of.ts'
import { content } from './content.en.ts'
import { quiz } from './quiz.en.ts'
import { sorting } from './sorting.en.ts'
import { TwoPlaces } from './TwoPlaces.tsx'

/** Apps that can keep a secret and apps that cannot. */
export function ClientTypesPage() {
  return (
    <ConceptPage id="client-types" quiz={quiz} texts={textsOf(content, sorting)}>
      <Idea story={content.story} caption={content.caption} picture={<TwoPlaces />} />
      <Sort {...sorting} />
      <Repair said={content.said} better={content.better} />
    </ConceptPage>
  )
}
