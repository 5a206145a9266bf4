import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { SiteHeader } from '#pages/home/SiteHeader.tsx'
import { addressOf } from './address.ts'
import { PerFlow } from './PerFlow.tsx'
import { type Pair, pairs } from './pairs.ts'
import { say } from './say.ts'
import { WhereTheyDiffer } from './WhereTheyDiffer.tsx'

/** What stands around the walk: the title, the pair switch, and the two tables. */
export function CompareFrame({ pair, children }: { pair: Pair; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-[90rem] px-4 pb-20 sm:px-8">
      <SiteHeader at="/compare/openid" />
      <main>
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pb-3">
          <div>
            <h1 className="text-balance font-serif text-[30px]/[1.15] tracking-[-0.01em]">{say('title')}</h1>
            <p className="mt-1 max-w-[44rem] text-[14px] text-soft">{say('lead')}</p>
          </div>
          <PairSwitch pair={pair} />
        </div>
        {children}
        <WhereTheyDiffer />
        <PerFlow />
      </main>
    </div>
  )
}

function PairSwitch({ pair }: { pair: Pair }) {
  return (
    <nav
      aria-label={say('pairs')}
      className="flex max-w-full flex-wrap gap-1 rounded-lg border border-edge p-0.5 noscript:hidden print:hidden"
    >
      {pairs.map((one) => (
        <Link
          key={one.id}
          href={addressOf(one)}
          aria-current={one.id === pair.id ? 'page' : undefined}
          className="inline-flex min-h-8 items-center rounded-md px-2.5 text-[14px] font-medium text-soft hover:text-ink aria-[current]:bg-ink aria-[current]:text-paper"
        >
          {one.name}
        </Link>
      ))}
    </nav>
  )
}
