import { Link } from 'wouter'
import { flowIndex } from '#flows/registry.ts'
import { filePath, inFile } from '#pages/address/edition.ts'
import { pairs } from '#pages/compare/pairs.ts'
import { SitePage } from '#pages/home/SitePage.tsx'
import { useTitle } from '#pages/use-title.ts'
import { Preflight } from './Preflight.tsx'
import { say } from './say.ts'
import { useClassRoom, useSession } from './use-class-room.ts'
import { windowPath } from './windows.ts'

/** Where a class begins: open the audience's window, look whether all is ready, choose what to present. */
export function PresentIndex() {
  const { session } = useSession()
  const room = useClassRoom(session, 'index')
  useTitle(say('title'))
  return (
    <SitePage>
      <h1 className="font-serif text-[36px]/[1.12] tracking-[-0.01em] sm:text-[46px]/[1.1]">
        {say('title')}
      </h1>
      <p className="mt-4 max-w-[38rem] text-[18px]/7 text-soft">{say('index-lead')}</p>
      <p className="mt-4">
        {say('index-lessons')}{' '}
        <Link href="/lesson" className="font-semibold text-go underline underline-offset-4">
          {say('index-to-lessons')}
        </Link>
      </p>
      <Preflight room={room} session={session} />
      <p className="mt-6">
        <Link href="/print" className="inline-flex min-h-8 items-center text-go underline underline-offset-4">
          {say('index-print')}
        </Link>
      </p>
      {!inFile && (
        <p>
          <a
            href={filePath}
            download
            className="inline-flex min-h-8 items-center text-go underline underline-offset-4"
          >
            {say('index-file')}
          </a>{' '}
          <span className="text-[14px] text-soft">{say('index-file-lead')}</span>
        </p>
      )}
      <section aria-labelledby="to-present" className="mt-8 border-t border-rule pt-6">
        <h2 id="to-present" className="font-serif text-[26px]/8">
          {say('index-choose')}
        </h2>
        <ul className="mt-3 border-b border-rule">
          {flowIndex.map(({ id, name, variant, length }) => (
            <Row
              key={id}
              id={id}
              name={name}
              note={`${variant}, ${say('index-steps', { count: length })}`}
              session={session}
            />
          ))}
          {pairs.map(({ id, name, left, right, rows }) => (
            <Row
              key={id}
              id="openid-compare"
              pair={id}
              name={say('index-pair', { left: left.name, right: right.name })}
              note={`${name}, ${say('index-rows', { count: rows.length })}`}
              session={session}
            />
          ))}
        </ul>
      </section>
    </SitePage>
  )
}

interface RowProps {
  id: string
  pair?: string
  name: string
  note: string
  session: string
}

/** One thing to present: with a second screen in the speaker's window, with one screen on the page itself. */
function Row({ id, pair = undefined, name, note, session }: RowProps) {
  const at = (role: 'speaker' | 'projector') => windowPath(id, { role, session, pair: pair ?? null })
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule py-2.5">
      <p>
        <strong className="font-semibold">{name}</strong>{' '}
        <span className="text-[14px] text-soft">{note}</span>
      </p>
      <p className="flex gap-5 text-[15px]">
        <Link
          href={at('speaker')}
          aria-label={say('index-speaker-of', { name, note })}
          className="inline-flex min-h-8 items-center text-go underline underline-offset-4"
        >
          {say('index-speaker')}
        </Link>
        <Link
          href={at('projector')}
          aria-label={say('index-screen-of', { name, note })}
          className="inline-flex min-h-8 items-center text-go underline underline-offset-4"
        >
          {say('index-screen')}
        </Link>
      </p>
    </li>
  )
}
