import { Link } from 'wouter'
import { KindMark } from '#pages/standing/StandingMark.tsx'
import type { Refusal } from '#pages/variants/refusals.ts'

/** A variant that has no flow, in one line that leads to the reason. */
export function RefusalEntry({ refusal }: { refusal: Refusal }) {
  return (
    <li className="border-t border-rule">
      <Link
        href={`/flow/${refusal.id}`}
        className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-2 hover:text-go"
      >
        <span>
          {refusal.name}, {refusal.variant}
        </span>
        <KindMark kind={refusal.kind} />
      </Link>
    </li>
  )
}
