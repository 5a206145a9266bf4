import { type FormEvent, useId, useState } from 'react'
import type { Change } from '#pages/flow/change.ts'
import { say } from '#pages/present/say.ts'
import type { OpenField } from '#pages/present/scene.ts'
import { changed, editsOf, emptyDraft } from '#panels/message/draft.ts'
import { labelOf } from '#panels/message/field-label.ts'
import { Button } from '#ui/Button.tsx'

interface Props {
  /** At least one. */
  fields: readonly OpenField[]
  onChange: (change: Change) => void
}

const look = 'min-h-11 w-full rounded-lg border border-field bg-card px-3 text-[15px] text-ink'

/** One value of the message, by hand: it is sent again with what stands here, or without the field. */
export function ChangeOne({ fields, onChange }: Props) {
  const [chosen, choose] = useState(0)
  const one = fields[chosen]
  const [value, setValue] = useState(one?.field.value ?? '')
  const id = useId()
  if (!one) return null
  const { field, message, event } = one
  const send = (op: 'set' | 'remove') =>
    onChange({
      event,
      message,
      edits: editsOf(changed(emptyDraft, field, op, value), message, field.leg),
    })
  const submit = (press: FormEvent) => {
    press.preventDefault()
    if (value !== field.value) send('set')
  }
  return (
    <form onSubmit={submit} className="mt-3 grid gap-2 border-t border-rule pt-4">
      <h3 className="font-semibold">{say('change-one')}</h3>
      <label htmlFor={`${id}field`} className="text-[14px] text-soft">
        {say('change-field')}
      </label>
      <select
        id={`${id}field`}
        value={chosen}
        onChange={({ target }) => {
          const to = Number(target.value)
          choose(to)
          setValue(fields[to]?.field.value ?? '')
        }}
        className={look}
      >
        {fields.map((open, index) => (
          <option key={keyOf(open)} value={index}>
            {say(`change-${open.field.leg}`, { name: labelOf(open.field) })}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}value`} className="text-[14px] text-soft">
        {say('change-value')}
      </label>
      <textarea
        id={`${id}value`}
        dir="ltr"
        rows={2}
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={({ target }) => setValue(target.value)}
        className={`${look} py-2 font-mono text-[14px]/5 [overflow-wrap:anywhere]`}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={value === field.value}>
          {say('change-send')}
        </Button>
        {field.name !== '' && <Button onClick={() => send('remove')}>{say('change-without')}</Button>}
      </div>
    </form>
  )
}

function keyOf({ field, message, event }: OpenField): string {
  return [message, event, field.leg, field.part, field.name, field.nth].join('/')
}
