import { useState } from 'react'
import { useCheckNote } from '#panels/notes/check-notes.ts'
import { say } from '#panels/say.ts'
import { Wire } from '#panels/wire/Wire.tsx'
import type { CheckResult } from '#protocol/check.ts'
import { ClauseLink } from '#ui/ClauseLink.tsx'
import { Light } from './Light.tsx'

/** One check that a party ran: verdict, sentence, id and clause, and the two values that were compared. */
export function CheckRow({ check }: { check: CheckResult }) {
  const { id, clause, says, verdict, saw, wanted, expected } = check
  const failed = verdict === 'fail'
  const ran = failed || verdict === 'pass'
  // A value that was right on its own says nothing; two values that were compared do.
  const compared = failed || wanted !== undefined
  const [asked, setAsked] = useState(false)
  const shown = failed || asked
  const note = useCheckNote(id, shown)
  return (
    <li
      data-check={failed ? `${id} refused` : id}
      className={`flex gap-2.5 border-rule border-t py-1.5 ${failed ? 'border-no' : ''}`}
    >
      <Light verdict={verdict} />
      <div className="min-w-0 flex-1">
        <p className={`text-[14px]/5 ${failed ? 'font-semibold' : ran ? '' : 'text-soft'}`}>
          {says}
          {expected && (
            <span className="font-normal text-[13px] text-soft">{` (${say('check-expected')})`}</span>
          )}
          {!ran && <span className="text-[13px]">{` (${say(`check-${verdict}`)})`}</span>}
        </p>
        <p className="flex flex-wrap gap-x-2.5 text-[12px]/4 text-soft">
          <bdi dir="ltr" translate="no" className="font-mono">
            {id}
          </bdi>
          <ClauseLink id={clause} />
          {!shown && (
            <button
              type="button"
              aria-label={say('why-check', { says })}
              onClick={() => setAsked(true)}
              className="relative cursor-pointer text-go before:absolute before:-inset-x-1.5 before:-inset-y-1 hover:underline"
            >
              {say('why')}
            </button>
          )}
        </p>
        {compared && (saw !== undefined || wanted !== undefined) && (
          <dl className="mt-0.5 grid grid-cols-[auto_1fr] gap-x-3 text-[13px]/5">
            {saw !== undefined && <Compared term={say('saw')} text={saw} failed={failed} />}
            {wanted !== undefined && <Compared term={say('wanted')} text={wanted} failed={false} />}
          </dl>
        )}
        {/* Room for two lines until the words have come, so that what stands below stays where it is. */}
        {shown && <p className="mt-1 min-h-[2.9em] text-[14px]/[1.45]">{note}</p>}
      </div>
    </li>
  )
}

function Compared({ term, text, failed }: { term: string; text: string; failed: boolean }) {
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd className={`min-w-0 ${failed ? 'text-no' : ''}`}>
        {text === '' ? (
          <i className="text-soft">{say('value-empty')}</i>
        ) : (
          <Wire text={text} fold={90} className="text-[13px]/5" />
        )}
      </dd>
    </>
  )
}
