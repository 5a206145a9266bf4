import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import type { Room } from '#pages/flow/room.ts'
import { stepLink } from '#pages/flow/share-link.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Exports } from './Exports.tsx'
import { embedCode } from './embed-code.ts'
import { QrCode } from './QrCode.tsx'
import { say } from './say.ts'

/** A longer link makes squares too small for a phone's camera at the distance of a class. */
const longest = 900

/** Below the link: its QR code, the files, the sheets, the frame for a course page. `link`: undefined where the run is too long for one. */
export function Taken({ room, link }: { room: Room; link: string | undefined }) {
  const { id } = room.definition
  const short = link !== undefined && link.length <= longest
  const step = stepLink(location.href, id, room.walk.at === 0 ? 0 : room.step)
  const code = embedCode(step, `${room.definition.content.name}, ${room.definition.content.variant}`)
  const way = 'inline-flex min-h-9 items-center text-go underline underline-offset-4'
  return (
    <>
      <div className="flex flex-wrap items-center gap-4">
        <QrCode text={short ? link : step} />
        <p className="min-w-40 flex-1 text-[14px] text-soft">{say(short ? 'qr-run' : 'qr-too-long')}</p>
      </div>
      <Part title={say('export')}>
        <Exports room={room} />
      </Part>
      <Part title={say('print')}>
        <p className="flex flex-wrap gap-x-6">
          <Link href={`/print/${id}`} className={way}>
            {say('print-sheet')}
          </Link>
          <Link href={`/print/notes/${id}`} className={way}>
            {say('print-notes')}
          </Link>
        </p>
      </Part>
      <Part title={say('embed')}>
        <textarea
          dir="ltr"
          readOnly
          rows={3}
          aria-label={say('embed-code')}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
          className="mt-1 mb-2 w-full rounded-lg border border-field bg-card p-2 font-mono text-[12px]"
        />
        <CopyButton text={code} label={say('embed-copy')} wide />
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="border-t border-rule pt-3">
      <h3 id={id} className="font-semibold">
        {title}
      </h3>
      {children}
    </section>
  )
}
