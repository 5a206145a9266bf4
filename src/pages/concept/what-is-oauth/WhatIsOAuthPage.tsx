import { ConceptPage } from '#pages/concept/ConceptPage.tsx'
import { Idea } from '#pages/concept/Idea.tsx'
import { Repair } from '#pages/concept/Repair.tsx'
import { Sort } from '#pages/concept/Sort.tsx'
import { textsOf } from '#pages/concept/texts-of.ts'
import { content } from './content.en.ts'
import { quiz } from './quiz.en.ts'
import { sorting } from './sorting.en.ts'
import { TwoKeys } from './TwoKeys.tsx'

/** What OAuth is for, and the four roles to give away. */
export function WhatIsOAuthPage() {
  return (
    <ConceptPage id="what-is-oauth" quiz={quiz} texts={textsOf(content, sorting)}>
      <Idea story={content.story} caption={content.caption} picture={<TwoKeys />} />
      <Sort {...sorting} />
      <Repair said={content.said} better={content.better} />
    </ConceptPage>
  )
}
