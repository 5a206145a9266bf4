import { useEffect } from 'react'
import { ConceptList } from '#pages/concept/ConceptList.tsx'
import { OfflineLine } from '#pages/offline/OfflineLine.tsx'
import { ReviewOffer } from '#pages/review/ReviewOffer.tsx'
import { Acts } from './Acts.tsx'
import { Doors } from './Doors.tsx'
import { Figure } from './figure/Figure.tsx'
import { Hero } from './Hero.tsx'
import { FlowMap } from './map/FlowMap.tsx'
import { SiteHeader } from './SiteHeader.tsx'
import { say } from './say.ts'
import { WhereYouWere } from './WhereYouWere.tsx'

/** The front page: what this is in one breath, the doors, and the map of all there is to walk. */
export function HomePage() {
  useEffect(() => {
    document.title = say('title')
  }, [])
  return (
    <div className="mx-auto max-w-6xl px-5 sm:px-8">
      <SiteHeader />
      <main>
        <div className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-16 gap-y-8 pt-6 pb-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:pb-10">
          <Hero />
          <div className="max-lg:order-last">
            <Figure />
          </div>
          <div className="lg:col-span-2">
            <Doors />
            <div className="mt-3 items-center gap-x-8 lg:flex">
              <WhereYouWere />
              <ReviewOffer />
            </div>
          </div>
        </div>
        <FlowMap />
        <ConceptList />
        <Acts />
        <Colophon />
      </main>
      <footer className="min-h-6 pb-8">
        <OfflineLine />
      </footer>
    </div>
  )
}

function Colophon() {
  return (
    <div className="grid gap-x-16 gap-y-8 border-t border-rule py-12 text-soft sm:grid-cols-2">
      <section>
        <h2 className="mb-2 font-semibold text-ink">{say('for-heading')}</h2>
        <p className="max-w-[34rem]">{say('for')}</p>
      </section>
      <section>
        <h2 className="mb-2 font-semibold text-ink">{say('honest-heading')}</h2>
        <p className="max-w-[34rem]">{say('honest')}</p>
      </section>
    </div>
  )
}
