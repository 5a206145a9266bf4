import { useEffect } from 'react'
import { Link } from 'wouter'
import { t } from '#i18n/t.ts'
import { SitePage } from '#pages/home/SitePage.tsx'

/** For every address that leads nowhere. `near`: where what was looked for may be found. */
export function NotFoundPage({ near }: { near?: { path: string; text: string } }) {
  useEffect(() => {
    document.title = `${t('not-found-title')} – ${t('brand')}`
  }, [])
  return (
    <SitePage>
      <p aria-hidden="true" className="font-serif text-[64px]/none text-dim">
        404
      </p>
      <h1 className="mt-4 font-serif text-[34px]/10">{t('not-found-title')}</h1>
      <p className="mt-3 max-w-xl text-soft">{t('not-found-text')}</p>
      <p className="mt-6 flex flex-wrap gap-x-8 gap-y-3">
        {near && (
          <Link href={near.path} className="font-semibold text-go underline underline-offset-4">
            {near.text}
          </Link>
        )}
        <Link href="/" className="font-semibold text-go underline underline-offset-4">
          {t('not-found-home')}
        </Link>
      </p>
    </SitePage>
  )
}
