import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { SiteHeader } from '#pages/home/SiteHeader.tsx'
import { useTitle } from '#pages/use-title.ts'
import { Button } from '#ui/Button.tsx'
import { say } from './say.ts'
import './print.css'

interface Props {
  /** Of the tab. */
  title: string
  /** What can be chosen before it is printed. */
  choices?: ReactNode
  /** The pages: elements of the class `sheet`. */
  children: ReactNode
}

/** The frame of a sheet: on the screen a bar above it, on paper nothing but the sheet. */
export function PrintFrame({ title, choices, children }: Props) {
  useTitle(title)
  return (
    <>
      <div className="mx-auto max-w-5xl px-5 sm:px-8 print:hidden">
        <SiteHeader />
      </div>
      <main>
        <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-6 gap-y-2 px-5 py-3 sm:px-8 print:hidden">
          <Button className="noscript:hidden" onClick={() => print()}>
            {say('print')}
          </Button>
          {choices}
          <Link
            href="/print"
            className="ms-auto inline-flex min-h-9 items-center text-go underline underline-offset-4"
          >
            {say('all')}
          </Link>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the paper is wider than the screen, and is scrolled by keys too. */}
        <section className="sheets" aria-label={say('sheet')} tabIndex={0}>
          <div className="mx-auto w-fit pb-10 print:m-0 print:p-0">{children}</div>
        </section>
      </main>
    </>
  )
}
