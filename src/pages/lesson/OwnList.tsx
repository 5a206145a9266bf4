import { useState } from 'react'
import { Link } from 'wouter'
import { Button } from '#ui/Button.tsx'
import { minutesOf } from './lesson.ts'
import { look } from './look.ts'
import { ownId, planPath } from './paths.ts'
import { say } from './say.ts'
import { putBack, remove, useOwn, useUnread } from './store.ts'

/** The teacher's own lessons on this device; what was removed can be put back. */
export function OwnList() {
  const own = useOwn()
  const unread = useUnread()
  const [removed, setRemoved] = useState<{ key: string; title: string; line: string }>()
  const takeAway = (key: string, title: string) => setRemoved({ key, title, line: remove(key) })
  return (
    <section aria-labelledby="own" className="mt-12">
      <h2 id="own" className={look.h2}>
        {say('own')}
      </h2>
      {Object.keys(own).length + unread.length === 0 && <p className="mt-2 text-soft">{say('own-none')}</p>}
      <ul className="mt-3 border-rule not-empty:border-b">
        {Object.entries(own).map(([key, lesson]) => {
          const title = lesson.title || say('own-untitled')
          return (
            <li
              key={key}
              className="grid grid-cols-[5.5rem_1fr_auto] items-center gap-y-1 border-t border-rule py-2 max-sm:grid-cols-1"
            >
              <span className="text-soft">{say('minutes', { count: minutesOf(lesson) })}</span>
              <Link
                href={planPath(ownId(key))}
                className="font-serif text-[20px]/7 underline decoration-edge underline-offset-4 [overflow-wrap:anywhere] hover:decoration-current"
              >
                {title}
              </Link>
              <span className="flex items-center gap-4">
                <Link
                  href={`/lesson/edit?own=${key}`}
                  aria-label={say('change-of', { title })}
                  className={look.link}
                >
                  {say('change')}
                </Link>
                <Button
                  variant="plain"
                  aria-label={say('remove-of', { title })}
                  onClick={() => takeAway(key, title)}
                >
                  {say('remove')}
                </Button>
              </span>
            </li>
          )
        })}
        {unread.map((key) => (
          <li
            key={key}
            className="flex flex-wrap items-center justify-between gap-x-4 border-t border-rule py-2"
          >
            <span>{say('own-unread', { n: key })}</span>
            <Button
              variant="plain"
              aria-label={say('remove-of', { title: say('own-unread-name', { n: key }) })}
              onClick={() => takeAway(key, say('own-unread-name', { n: key }))}
            >
              {say('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-3 flex flex-wrap items-center gap-3 empty:hidden">
        {removed && say('removed', { title: removed.title })}
        {removed && (
          <Button
            size="small"
            onClick={() => {
              putBack(removed.key, removed.line)
              setRemoved(undefined)
            }}
          >
            {say('put-back')}
          </Button>
        )}
      </p>
      <p className="mt-3 text-[14px] text-soft">{say('own-where')}</p>
      <p className="mt-4">
        <Link href="/lesson/edit" className={look.primary}>
          {say('make')}
        </Link>
      </p>
    </section>
  )
}
