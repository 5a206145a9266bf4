import { say } from '#panels/say.ts'
import type { Field } from '#trace/views.ts'

/** In the gutter of a field: + where its value was on no message before, Δ where the learner changed it. */
export function FieldMark({ fresh }: { fresh: NonNullable<Field['fresh']> }) {
  const isNew = fresh === 'new'
  return (
    <span
      className={`absolute -start-3.5 top-2.5 font-bold font-mono text-[14px]/5 ${isNew ? 'text-ok' : 'text-no'}`}
    >
      <span aria-hidden="true">{isNew ? '+' : 'Δ'}</span>
      <span className="sr-only">{say(isNew ? 'is-new' : 'is-changed')}</span>
    </span>
  )
}
