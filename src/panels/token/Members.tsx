import { locale } from '#i18n/locale.ts'
import { explain } from '#panels/notes/explain.ts'
import { shelvesOf, useShelves } from '#panels/notes/shelves.ts'
import { say } from '#panels/say.ts'
import { FieldName } from '#panels/wire/FieldName.tsx'
import { Wire } from '#panels/wire/Wire.tsx'
import { ClauseLink } from '#ui/ClauseLink.tsx'
import { claimText, timeText } from './claim-text.ts'

const themes = ['core'] as const

interface Props {
  part: 'token-header' | 'token-claims'
  members: Readonly<Record<string, unknown>>
}

/** The members of a JWT's header or claims, each with what it is. */
export function Members({ part, members }: Props) {
  return (
    <div className="mt-3">
      <h3
        className={`pb-1 font-medium text-[12px] ${part === 'token-header' ? 'text-refresh-token' : 'text-code'}`}
      >
        {say(part)}
      </h3>
      <dl>
        {Object.entries(members).map(([name, value]) => (
          <Member key={name} name={name} value={value} />
        ))}
      </dl>
    </div>
  )
}

function Member({ name, value }: { name: string; value: unknown }) {
  useShelves(themes, true)
  const text = typeof value === 'string' ? value : claimText(value)
  const place = { leg: 'response', part: 'claim', name, message: 'token', url: '', value: text } as const
  const note = explain(place, shelvesOf(themes))
  const time = timeText(name, value, locale().tag)
  return (
    <div className="grid gap-x-3 gap-y-0.5 border-rule border-t py-1.5 @sm:grid-cols-[6.75rem_1fr]">
      <dt>
        <FieldName name={name} />
      </dt>
      <dd className="min-w-0">
        <Wire text={claimText(value)} className="font-medium text-[13.5px]/5" />
        {time && <span className="ms-2 text-[13px] text-soft">{time}</span>}
        {note && (
          <p className="text-[13px]/[1.4] text-soft">
            {note.what} {note.clause && <ClauseLink id={note.clause} />}
          </p>
        )}
      </dd>
    </div>
  )
}
