import type { ReactNode } from 'react'
import { OfflineLine } from '#pages/offline/OfflineLine.tsx'
import { SiteHeader } from './SiteHeader.tsx'

/** The frame of a page that is read rather than walked. */
export function SitePage({ at, children }: { at?: string; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-5xl px-5 pb-20 sm:px-8">
      <SiteHeader {...(at === undefined ? {} : { at })} />
      <main className="pt-6 sm:pt-12">{children}</main>
      <footer className="mt-12 min-h-6">
        <OfflineLine />
      </footer>
    </div>
  )
}
