import { useEffect, useState } from 'react'
import { goToPart } from '#pages/address/go-to-part.ts'
import { here } from '#pages/address/here.ts'
import { SitePage } from '#pages/home/SitePage.tsx'
import { useTitle } from '#pages/use-title.ts'
import { Button } from '#ui/Button.tsx'
import { findTerms } from './find-terms.ts'
import { say } from './say.ts'
import { useTranslations } from './store.ts'
import { TermRow } from './TermRow.tsx'
import { terms } from './terms.en.ts'
import { translationOf } from './translations.ts'

/** Every term, searched as one types, each at an address of its own. */
export function GlossaryPage() {
  const [query, setQuery] = useState('')
  const own = useTranslations()
  const found = findTerms(terms, query, own)
  useTitle(say('title'))
  useEffect(() => {
    // The browser looks for the term before it stands here.
    const { hash } = here()
    if (hash.length > 1) goToPart(hash)
  }, [])
  return (
    <SitePage at="/glossary">
      <h1 className="font-serif text-[36px]/[1.12] tracking-[-0.01em] sm:text-[46px]/[1.1]">
        {say('title')}
      </h1>
      <p className="mt-4 max-w-[38rem] text-[18px]/7 text-soft">{say('lead')}</p>
      <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 noscript:hidden print:hidden">
        <input
          type="search"
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          aria-label={say('search')}
          placeholder={say('search')}
          className="min-h-11 w-full max-w-[22rem] rounded-lg border border-field bg-card px-3.5 text-[16px] placeholder:text-dim"
        />
        <p role="status" className="text-[14px] text-soft">
          {say('count', { count: found.length })}
        </p>
      </div>
      {found.length === 0 && (
        <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>{say('nothing', { query: query.trim() })}</p>
          <Button size="small" onClick={() => setQuery('')}>
            {say('show-all')}
          </Button>
        </div>
      )}
      <dl className="mt-6 border-t border-rule">
        {found.map((term) => (
          <TermRow key={term.term} term={term} own={translationOf(own, term.term)} />
        ))}
      </dl>
    </SitePage>
  )
}
