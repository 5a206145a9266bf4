import type { MisconceptionId } from './ids.ts'
import { misconceptions } from './misconceptions.en.ts'
import { say } from './say.ts'

/** What many say, and a better sentence. */
export function Correction({ id }: { id: MisconceptionId }) {
  const { said, better } = misconceptions[id]
  return (
    <dl className="grid gap-x-5 text-[16px]/6 sm:grid-cols-[5.5rem_1fr]">
      <dt className="text-[13px]/6 text-soft">{say('said')}</dt>
      <dd className="text-soft line-through decoration-no decoration-1">{said}</dd>
      <dt className="text-[13px]/6 text-soft max-sm:mt-1">{say('better')}</dt>
      <dd className="font-semibold">{better}</dd>
    </dl>
  )
}
