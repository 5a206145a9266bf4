import type { Tag } from '#trace/compare.ts'
import type { Pair } from './pairs.ts'
import { say } from './say.ts'

/** SAME, DIFFERENT, ONLY …: the words say it, the colour helps. */
export function TagMark({ tag, pair }: { tag: Tag; pair: Pair }) {
  return (
    <span
      className={`whitespace-nowrap rounded px-2 py-0.5 font-semibold text-[12px]/4 uppercase tracking-[0.04em] ${looks[tag]}`}
    >
      {tagText(tag, pair)}
    </span>
  )
}

/** What the mark says; of what one lane alone has, that lane’s name. */
export function tagText(tag: Tag, { left, right }: Pair): string {
  if (tag === 'same' || tag === 'different') return say(`tag-${tag}`)
  return say('tag-only', { lane: tag === 'only-left' ? left.name : right.name })
}

const looks = {
  same: 'bg-wash text-soft',
  different: 'bg-go-w text-go',
  'only-left': 'bg-ink text-paper',
  'only-right': 'bg-ink text-paper',
} as const
