import type { MisconceptionId } from './ids.ts'
import { misconceptions } from './misconceptions.en.ts'
import { say } from './say.ts'

/** What many say, and a better sentence. */
export function Correction({ id }: { id: MisconceptionId }) {
  const { said, better } = misconceptions[id]
  return (
    <dl>
      <dt className="sr-only">{say('said')}</dt>
      <dd className="font-serif text-[18px]/7 text-soft">{say('quoted', { said })}</dd>
      <dt className="sr-only">{say('better')}</dt>
      <dd className="font-semibold text-[16px]/6">{better}</dd>
    </dl>
  )
}
