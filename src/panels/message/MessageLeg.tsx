import type { Edit } from '#network/edit.ts'
import { NoteOf, notesFor } from '#panels/notes/note-of.ts'
import { say } from '#panels/say.ts'
import { Signature } from '#panels/signature/Signature.tsx'
import { requestText, responseText, targetOf } from '#panels/wire/http-text.ts'
import { RawText } from '#panels/wire/RawText.tsx'
import { withPieces } from '#trace/values.ts'
import type { MessageView } from '#trace/views.ts'
import { LegFields } from './LegFields.tsx'
import type { Depth, Sending } from './types.ts'

interface Props {
  view: MessageView
  leg: Edit['leg']
  depth: Exclude<Depth, 'story'>
  breakMode: boolean
  sending: Sending
}

/** One leg of an exchange at the depth that the learner chose. */
export function MessageLeg({ view, leg, depth, breakMode, sending }: Props) {
  const fields = (leg === 'request' ? view.requestFields : view.responseFields) ?? []
  if (depth === 'fields') {
    return (
      <NoteOf value={notesFor(view)}>
        <LegFields
          message={view.message}
          leg={leg}
          fields={fields}
          breakMode={breakMode}
          sending={sending}
          below={
            leg === 'request' && view.signing && <Signature request={view.request} secrets={view.signing} />
          }
        />
      </NoteOf>
    )
  }
  const secret = fields.filter(({ kind }) => kind === 'password').map(({ name }) => name)
  const text =
    leg === 'request' ? requestText(view.request, secret) : view.response && responseText(view.response)
  return (
    <div className="mt-2">
      {leg === 'request' && targetOf(view.request.url).isLink && (
        <p className="mb-1 text-[13px] text-soft">{say('raw-link')}</p>
      )}
      <RawText text={text ?? ''} fields={withPieces(fields)} />
    </div>
  )
}
