import { ConceptPage } from '#pages/concept/ConceptPage.tsx'
import { Idea } from '#pages/concept/Idea.tsx'
import { Repair } from '#pages/concept/Repair.tsx'
import { textsOf } from '#pages/concept/texts-of.ts'
import { Blocks } from './Blocks.tsx'
import { columns as all, content } from './content.en.ts'
import { Quote } from './Quote.tsx'
import { quiz } from './quiz.en.ts'
import { ThreeColumns } from './ThreeColumns.tsx'

const columns = all.flatMap(({ facts }) => Object.values(facts))

/** OAuth, the old OpenID and OpenID Connect, told apart; the quote that everybody knows, with its corrections. */
export function OpenIdPage() {
  return (
    <ConceptPage id="openid" quiz={quiz} texts={textsOf(content, columns)}>
      <Idea story={content.story} caption={content.caption} picture={<Blocks />} />
      <Quote />
      <ThreeColumns />
      <Repair said={content.said} better={content.better} />
    </ConceptPage>
  )
}
