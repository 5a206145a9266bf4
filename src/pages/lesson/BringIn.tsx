import { useId, useState } from 'react'
import { Link } from 'wouter'
import { Button } from '#ui/Button.tsx'
import { decodeLesson } from './line.ts'
import { look } from './look.ts'
import { ownId, planPath } from './paths.ts'
import { say } from './say.ts'
import { keep } from './store.ts'

/** Takes a lesson out of a line or a link. What is damaged changes nothing and stays in the field. */
export function BringIn() {
  const [text, setText] = useState('')
  const [told, setTold] = useState<{ error: string } | { key: string; title: string; missing: number }>()
  const id = useId()
  const bring = () => {
    const read = decodeLesson(text)
    if ('fault' in read) return setTold({ error: `${say(`fault-${read.fault}`)} ${say('fault-kept')}` })
    setTold({
      key: keep(read.lesson),
      title: read.lesson.title || say('own-untitled'),
      missing: read.missing,
    })
    setText('')
  }
  return (
    <section aria-labelledby={`${id}h`} className="mt-12 print:hidden">
      <h2 id={`${id}h`} className={look.h2}>
        {say('bring-in')}
      </h2>
      <p className="mt-2 text-soft" id={`${id}p`}>
        {say('bring-lead')}
      </p>
      <form
        className="mt-3 grid max-w-[38rem] justify-items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          bring()
        }}
      >
        <label htmlFor={id} className={look.label}>
          {say('bring-field')}
        </label>
        <textarea
          id={id}
          rows={3}
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}p ${id}t`}
          aria-invalid={told !== undefined && 'error' in told}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className={`${look.field} w-full py-2 font-mono text-[13px]/5 [overflow-wrap:anywhere]`}
        />
        <Button type="submit">{say('bring-do')}</Button>
      </form>
      <div id={`${id}t`} role="status" className="mt-3 max-w-[38rem]">
        {told && 'error' in told && <p className="text-no">{told.error}</p>}
        {told && 'key' in told && (
          <p>
            {say('brought', { title: told.title })}{' '}
            {told.missing > 0 && `${say('missing', { count: told.missing })} `}
            <Link href={planPath(ownId(told.key))} className={look.link}>
              {say('plan')}
            </Link>
          </p>
        )}
      </div>
    </section>
  )
}
