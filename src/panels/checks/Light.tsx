import { say } from '#panels/say.ts'
import type { Verdict } from '#protocol/check.ts'

const marks: Readonly<Record<Verdict, { mark: string; look: string }>> = {
  pass: { mark: '✓', look: 'text-ok' },
  fail: { mark: '✕', look: 'rounded bg-no text-card' },
  skipped: { mark: '–', look: 'text-soft' },
  off: { mark: '○', look: 'text-soft' },
  unreached: { mark: '·', look: 'text-soft' },
}

/** The verdict of one check: a mark and a word, so that colour only repeats what is said. */
export function Light({ verdict }: { verdict: Verdict }) {
  const { mark, look } = marks[verdict]
  return (
    <span
      className={`relative mt-px grid size-[18px] shrink-0 place-items-center font-bold text-[13px]/none ${look}`}
    >
      <span aria-hidden="true">{mark}</span>
      <span className="sr-only">{say(`check-${verdict}`)}</span>
    </span>
  )
}
