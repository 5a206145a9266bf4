import { Link } from 'wouter'
import { flowIndex } from '#flows/registry.ts'
import { speaker } from '#i18n/speaker.ts'
import { flowAfter } from './flow-after.ts'
import type { Room } from './room.ts'
import { words } from './ways-on.en.ts'

const say = speaker<typeof words>(() => words)

/** At the good end, where to go from here: the flow's other variant, the next flow, the comparison, the review. */
export function WaysOn({ room: { definition } }: { room: Room }) {
  const other = flowIndex.find(({ sister }) => sister === definition.id)
  const after = flowAfter(definition.id)
  const ways = [
    ...(other ? [[`/flow/${other.id}`, say(other.needs.includes('api') ? 'api' : 'login')] as const] : []),
    ...(after ? [[`/flow/${after.id}`, say('next', { name: after.name })] as const] : []),
    ['/compare/openid', say('compare')] as const,
    ['/review', say('review')] as const,
  ]
  return (
    <nav aria-label={say('ways')} className="flex flex-wrap gap-x-4">
      {ways.map(([href, text]) => (
        <Link
          key={href}
          href={href}
          className="inline-flex min-h-8 items-center text-go underline underline-offset-4 max-lg:min-h-11"
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
