import { useId, useRef, useState } from 'react'
import { addressOf } from '#pages/address/here.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import type { Lesson } from './lesson.ts'
import { encodeLesson } from './line.ts'
import { look } from './look.ts'
import { say } from './say.ts'
import { setLink } from './set-link.ts'

/** The lesson as a line and as a link, to be taken along. */
export function Share({ lesson }: { lesson: Lesson }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [failed, setFailed] = useState(false)
  const page = addressOf('/set')
  const line = encodeLesson(lesson)
  const fail = () => {
    setFailed(true)
    field.current?.focus()
    field.current?.select()
  }
  return (
    <section aria-labelledby={`${id}h`} className="mt-12 print:hidden">
      <h2 id={`${id}h`} className={look.h2}>
        {say('share')}
      </h2>
      <p className="mt-2 max-w-[38rem] text-soft">{say('share-lead')}</p>
      <textarea
        ref={field}
        readOnly
        dir="ltr"
        rows={2}
        aria-label={say('line')}
        value={line}
        onFocus={(event) => event.currentTarget.select()}
        className={`${look.field} mt-3 block w-full max-w-[38rem] py-2 font-mono text-[13px]/5 [overflow-wrap:anywhere]`}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <CopyButton text={line} label={say('copy-line')} wide onFail={fail} />
        <CopyButton text={setLink(page, line)} label={say('copy-link')} wide onFail={fail} />
      </div>
      {failed && (
        <p role="alert" className="mt-2 text-[14px] text-soft">
          {say('copy-failed')}
        </p>
      )}
    </section>
  )
}
