import { ConceptPage } from '#pages/concept/ConceptPage.tsx'
import { Repair } from '#pages/concept/Repair.tsx'
import { Explained } from '#pages/glossary/Explained.tsx'
import { AllDates } from './AllDates.tsx'
import { events } from './events.en.ts'
import { quiz } from './quiz.en.ts'
import { say } from './say.ts'
import { Travel } from './Travel.tsx'

const texts = [say('intro'), ...events.map(({ text }) => text), say('said'), say('better')]

/** From 2005 to 2026: a slider that lights up what existed, and all the dates to read. */
export function HistoryPage() {
  return (
    <ConceptPage id="history" quiz={quiz} texts={texts}>
      <p className="mt-6 mb-8 max-w-[38rem] text-[17px]/7">
        <Explained text={say('intro')} />
      </p>
      <Travel />
      <AllDates />
      <Repair said={say('said')} better={say('better')} />
    </ConceptPage>
  )
}
