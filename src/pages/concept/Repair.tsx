import { Explained } from '#pages/glossary/Explained.tsx'
import { say } from './say.ts'

/** A sentence that many say, and a better one. */
export function Repair({ said, better }: { said: string; better: string }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 border-t border-rule py-6 sm:grid-cols-[8rem_1fr]">
      <dt className="text-[14px]/7 text-soft">{say('often-said')}</dt>
      <dd className="text-[17px]/7 text-soft line-through decoration-no">
        <Explained text={said} />
      </dd>
      <dt className="text-[14px]/7 text-soft">{say('better')}</dt>
      <dd className="text-[17px]/7 font-semibold">
        <Explained text={better} />
      </dd>
    </dl>
  )
}
