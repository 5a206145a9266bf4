import { Ban, CircleCheck, CircleDot, Hourglass, TriangleAlert } from 'lucide-react'
import type { Standing } from '#flows/kit/card.ts'
import { say } from '#pages/say.ts'
import type { Refusal } from '#pages/variants/refusals.ts'

const marks = {
  recommended: { Icon: CircleCheck, colour: 'text-ok' },
  good: { Icon: CircleDot, colour: 'text-soft' },
  limited: { Icon: TriangleAlert, colour: 'text-ink' },
  history: { Icon: Hourglass, colour: 'text-no' },
} as const satisfies Record<Standing, unknown>

/** What to think of a flow: a shape, a word and a colour, always together. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { Icon, colour } = marks[standing]
  return (
    <span className={`inline-flex items-center gap-1.5 text-[13px] font-semibold ${colour}`}>
      <Icon size={15} aria-hidden="true" />
      {say(`standing-${standing}`)}
    </span>
  )
}

const kinds = { none: Ban, history: Hourglass } as const

/** The same of a variant that has no flow. */
export function KindMark({ kind }: Pick<Refusal, 'kind'>) {
  const Icon = kinds[kind]
  return (
    <span className="inline-flex items-center gap-1.5 text-[13px] font-semibold text-no">
      <Icon size={15} aria-hidden="true" />
      {say(`kind-${kind}`)}
    </span>
  )
}
