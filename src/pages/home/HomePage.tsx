import { useEffect } from 'react'
import { flowIndex } from '#flows/registry.ts'
import { t } from '#i18n/t.ts'
import { ConceptList } from '#pages/concept/ConceptList.tsx'
import { Acts } from './Acts.tsx'
import { Figure } from './Figure.tsx'
import { Hero } from './Hero.tsx'
import { Picker } from './picker/Picker.tsx'
import { SiteHeader } from './SiteHeader.tsx'

/** The front page: what this is in one breath, and the way into the flow. */
export function HomePage() {
  useEffect(() => {
    document.title = t('home-title')
  }, [])
  const flow = flowIndex.find(({ standing }) => standing === 'recommended')
  return (
    <div className="mx-auto max-w-6xl px-5 sm:px-8">
      <SiteHeader />
      <main>
        <div className="grid items-center gap-x-16 gap-y-10 pt-8 pb-16 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)] lg:pt-14 lg:pb-24">
          <Hero flow={flow} />
          <Figure />
        </div>
        <Picker />
        <ConceptList />
        <Acts />
        <Colophon />
      </main>
    </div>
  )
}

function Colophon() {
  return (
    <div className="grid gap-x-16 gap-y-8 border-t border-rule py-12 text-soft sm:grid-cols-2">
      <section>
        <h2 className="mb-2 font-semibold text-ink">{t('home-for-heading')}</h2>
        <p className="max-w-[34rem]">{t('home-for')}</p>
      </section>
      <section>
        <h2 className="mb-2 font-semibold text-ink">{t('home-honest-heading')}</h2>
        <p className="max-w-[34rem]">{t('home-honest')}</p>
      </section>
    </div>
  )
}
