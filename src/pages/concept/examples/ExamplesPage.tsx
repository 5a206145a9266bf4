import { ConceptPage } from '#pages/concept/ConceptPage.tsx'
import { Idea } from '#pages/concept/Idea.tsx'
import { Repair } from '#pages/concept/Repair.tsx'
import { Sort } from '#pages/concept/Sort.tsx'
import { textsOf } from '#pages/concept/texts-of.ts'
import { Explained } from '#pages/glossary/Explained.tsx'
import { FlowLink } from '#pages/standing/FlowLink.tsx'
import { content } from './content.en.ts'
import { quiz } from './quiz.en.ts'
import { sorting } from './sorting.en.ts'
import { ThreeDevices } from './ThreeDevices.tsx'

const between = [...content.examples, ...sorting.cards].map(({ text }) => text)

/** Where OAuth is met in daily life, each with the flow behind it. */
export function ExamplesPage() {
  return (
    <ConceptPage id="examples" quiz={quiz} texts={textsOf(content, between)}>
      <Idea story={content.story} caption={content.caption} picture={<ThreeDevices />} />
      <section aria-labelledby="closer" className="border-t border-rule py-10">
        <h2 id="closer" className="font-serif text-[28px]/9">
          {content.walk}
        </h2>
        <ul className="mt-4 grid gap-x-10 gap-y-6 md:grid-cols-3">
          {content.examples.map(({ title, text, flow }) => (
            <li key={title}>
              <h3 className="font-semibold">{title}</h3>
              <p className="mt-1 text-soft">
                <Explained text={text} />
              </p>
              <p className="mt-1.5">
                <FlowLink id={flow} />
              </p>
            </li>
          ))}
        </ul>
      </section>
      <Sort {...sorting} />
      <Repair said={content.said} better={content.better} />
    </ConceptPage>
  )
}
