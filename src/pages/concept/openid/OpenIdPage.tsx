import { ConceptPage } from '#pages/concept/ConceptPage.tsx'
import { Idea } from '#pages/concept/Idea.tsx'
import { Repair } from '#pages/concept/Repair.tsx'
import { Blocks } from './Blocks.tsx'
import { content } from './content.en.ts'
import { Quote } from './Quote.tsx'
import { quiz } from './quiz.en.ts'
import { ThreeColumns } from './ThreeColumns.tsx'

/** OAuth, the old OpenID and OpenID Connect, told apart; the quote that everybody knows, with its corrections. */
export function OpenIdPage() {
  return (
    <ConceptPage id="openid" quiz={quiz}>
      <Idea story={content.story} caption={content.caption} picture={<Blocks />} />
      <Quote />
      <ThreeColumns />
      <Repair said={content.said} better={content.better} />
    </ConceptPage>
  )
}
