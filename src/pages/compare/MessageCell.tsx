import { Fragment } from 'react'
import { Fold } from '#panels/Fold.tsx'
import { type GroupTitle, groupFields } from '#panels/message/group-fields.ts'
import { say as sayOfPanels } from '#panels/say.ts'
import { pathOf, statusLine, targetOf } from '#panels/wire/http-text.ts'
import type { MarkedMessage } from '#trace/compare.ts'
import type { MarkedField } from '#trace/compare-fields.ts'
import { FieldList } from './FieldList.tsx'
import { OnlyHere } from './OnlyHere.tsx'
import { say } from './say.ts'

interface Props {
  message: MarkedMessage | undefined
  /** A message that is the same in both lanes stands under one line. */
  folded: boolean
}

interface Group {
  title: GroupTitle
  fields: readonly MarkedField[]
}

/** One message of a lane, with its partner's in the cell beside it. */
export function MessageCell({ message, folded }: Props) {
  if (!message) return <p className="text-dim">{say('nothing')}</p>
  if (message.side)
    return (
      <OnlyHere mark={message.mark}>
        <Head message={message} />
      </OnlyHere>
    )
  if (!folded || message.mark !== 'same') return <Whole message={message} />
  return (
    <Fold summary={<Head message={message} />}>
      <Legs message={message} />
    </Fold>
  )
}

function Whole({ message }: { message: MarkedMessage }) {
  return (
    <OnlyHere mark={message.mark}>
      <article>
        <Head message={message} />
        <Legs message={message} />
      </article>
    </OnlyHere>
  )
}

function Legs({ message }: { message: MarkedMessage }) {
  const { mark, request, response, followed } = message
  const plain = mark === 'only'
  return (
    <>
      {request && <Leg groups={worthALook(request, 'request', message)} plain={plain} />}
      {response && <Leg groups={worthALook(response, 'response', message)} plain={plain} />}
      {followed && mark === 'same' && <p className="text-[13px] text-soft">{say('all-same')}</p>}
    </>
  )
}

function Leg({ groups, plain }: { groups: readonly Group[]; plain: boolean }) {
  return groups.map(({ title, fields }) => (
    <Fragment key={title}>
      {title === 'group-claim' && fields.length > 0 && (
        <h4 className="ps-6 pt-1.5 text-[12px] text-soft">{sayOfPanels(title)}</h4>
      )}
      <FieldList fields={fields} plain={plain} />
    </Fragment>
  ))
}

/** What the flow says, whole; of how HTTP carries it, what differs. Of a page that is only followed: what differs. */
function worthALook(
  fields: readonly MarkedField[],
  leg: 'request' | 'response',
  { mark, followed }: MarkedMessage,
): Group[] {
  const differs = (field: MarkedField) => mark !== 'only' && field.mark !== 'same'
  const marked = new Map<unknown, MarkedField>(fields.map((field) => [field, field]))
  return groupFields(fields, leg).map(({ title, quiet, fields: rows }) => ({
    title,
    // What differs comes first: that is what the row is read for.
    fields: rows
      .flatMap((field) => marked.get(field) ?? [])
      .filter((field) => field.part !== 'status' && (differs(field) || (!quiet && !followed)))
      .sort((a, b) => Number(differs(b)) - Number(differs(a))),
  }))
}

function Head({ message: { method, url, status, request, response, side } }: { message: MarkedMessage }) {
  const { host, isLink } = targetOf(url)
  const path = isLink ? (url.split('?')[0] ?? url) : `${host}${pathOf(url)}`
  return (
    <h3
      dir="ltr"
      translate="no"
      className="flex flex-wrap items-center gap-x-2 py-0.5 font-mono text-[13px]/5"
    >
      {request ? (
        <>
          {!isLink && (
            <span className={`rounded px-1.5 text-[12px] ${side ? 'bg-wash' : 'bg-ink text-paper'}`}>
              {method}
            </span>
          )}
          <span className="min-w-0 [overflow-wrap:anywhere]">{path}</span>
        </>
      ) : (
        <span className="min-w-0 text-soft [overflow-wrap:anywhere]" translate="yes">
          {say('answer-to', { method, path: pathOf(url) })}
        </span>
      )}
      {response && status !== undefined && (
        <span className="whitespace-nowrap rounded border border-edge px-1.5 text-[12px]">
          {statusLine(status)}
        </span>
      )}
    </h3>
  )
}
