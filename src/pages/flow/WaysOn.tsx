import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { flowIndex } from '#flows/registry.ts'
import { speaker } from '#i18n/speaker.ts'
import { flowAfter } from './flow-after.ts'
import type { Room } from './room.ts'
import { words } from './ways-on.en.ts'

const say = speaker<typeof words>(() => words)

/**
 * At the good end, where to go from here: the flow's other variant, the next flow, the comparison, the review. On a wide
 * screen the variants stand in the bar above, and the column of Next has one line to spare.
 */
export function WaysOn({ room: { definition } }: { room: Room }) {
  const other = flowIndex.find(({ sister }) => sister === definition.id)
  const after = flowAfter(definition.id)
  return (
    <nav
      aria-label={say('ways')}
      className="mt-2 flex flex-wrap gap-x-4 lg:justify-between text-[15px] lg:mt-0 lg:gap-x-2 lg:text-[13px]"
    >
      {other && (
        <Way href={`/flow/${other.id}`} className="lg:hidden">
          {say(other.needs.includes('api') ? 'api' : 'login')}
        </Way>
      )}
      {after && (
        <Way href={`/flow/${after.id}`}>
          <span className="lg:hidden">{say('next-named', { name: after.name })}</span>
          <span className="max-lg:hidden" title={after.name}>
            {say('next')}
          </span>
        </Way>
      )}
      <Way href="/compare/openid">{say('compare')}</Way>
      <Way href="/review">{say('review')}</Way>
    </nav>
  )
}

function Way({ href, className = '', children }: { href: string; className?: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className={`inline-flex min-h-11 items-center text-go underline underline-offset-4 lg:min-h-6 ${className}`}
    >
      {children}
    </Link>
  )
}
