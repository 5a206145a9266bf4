import type { FlowContent, Participant } from '#flows/kit/types.ts'
import { madeNote } from '#panels/notes/made.en.ts'
import { NoteOf } from '#panels/notes/note-of.ts'
import { say } from '#panels/say.ts'
import { RawText } from '#panels/wire/RawText.tsx'
import type { ActView } from '#trace/views.ts'
import { ParticipantIcon } from '#ui/ParticipantIcon.tsx'
import { keyOf } from './draft.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { FieldRow } from './FieldRow.tsx'
import type { Depth } from './types.ts'

interface Props {
  act: ActView
  participants: readonly Participant[]
  acts: FlowContent['acts']
  depth: Exclude<Depth, 'story'>
}

/** Something that a party did without sending a message, with the values that it made. */
export function ActCard({ act, participants, acts, depth }: Props) {
  const who = participants.find(({ id }) => id === act.by)
  const hashes = act.made.some(({ name }) => name === 'code_challenge')
  const raw = act.made.map(({ name, value }) => `${name} = ${value}`).join('\n')
  return (
    <article className="py-1">
      <div className="flex items-start gap-2.5">
        {who && <ParticipantIcon role={who.role} mark={who.mark} size={22} />}
        <h3 className="min-w-0 text-[15px]/[1.45]">{acts[act.does] ?? act.does}</h3>
      </div>
      {act.made.length > 0 && depth === 'raw' && (
        <div className="mt-2">
          <RawText text={raw} fields={act.made} />
        </div>
      )}
      {act.made.length > 0 && depth === 'fields' && (
        <NoteOf value={madeNote}>
          <FieldGroup title="group-made" count={act.made.length} quiet={false}>
            {act.made.map((field) => (
              <FieldRow key={keyOf(field)} field={field} change={undefined} />
            ))}
          </FieldGroup>
        </NoteOf>
      )}
      {hashes && (
        <div className="mt-2 rounded-md bg-wash px-3 py-2">
          <p dir="ltr" translate="no" className="font-mono text-[13px]/5 [overflow-wrap:anywhere]">
            code_challenge = <wbr />
            BASE64URL(SHA256(code_verifier))
          </p>
          <p className="text-[13px] text-soft">{say('formula-note')}</p>
        </div>
      )}
    </article>
  )
}
