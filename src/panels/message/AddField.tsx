import { useState } from 'react'
import type { Edit } from '#network/edit.ts'
import { Fold } from '#panels/Fold.tsx'
import { say } from '#panels/say.ts'
import { Button } from '#ui/Button.tsx'
import type { Added } from './draft.ts'
import { ValueInput } from './ValueInput.tsx'

type Part = Edit['part']

interface Props {
  parts: readonly Part[]
  onAdd: (added: Added) => void
}

const names = {
  query: 'in-query',
  form: 'in-form',
  header: 'in-header',
  cookie: 'in-cookie',
  json: 'in-json',
  claim: 'in-claim',
} as const

/** Adds a parameter, header or member that the message did not have; a second one of the same name is welcome. */
export function AddField({ parts, onAdd }: Props) {
  const [part, setPart] = useState<Part>(parts[0] ?? 'header')
  const [name, setName] = useState('')
  const [value, setValue] = useState('')
  const add = () => {
    onAdd({ part, name: name.trim(), value })
    setName('')
    setValue('')
  }
  return (
    <Fold summary={say('add')} className="border-rule border-t">
      <div className="grid gap-2 pb-3">
        <div className="flex flex-wrap gap-2">
          <select
            aria-label={say('add-part')}
            value={part}
            onChange={(event) => setPart(parts.find((item) => item === event.target.value) ?? part)}
            className="min-h-8 rounded border border-field bg-card px-2 text-[13px]"
          >
            {parts.map((item) => (
              <option key={item} value={item}>
                {item in names ? say(names[item as keyof typeof names]) : item}
              </option>
            ))}
          </select>
          <input
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            aria-label={say('add-name')}
            placeholder={say('add-name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            className="min-h-8 min-w-0 flex-1 rounded border border-field bg-card px-2 font-mono text-[13px]"
          />
        </div>
        <ValueInput label={say('add-value')} value={value} onChange={setValue} />
        <Button
          variant="quiet"
          className="min-h-8 justify-self-start text-[14px]"
          disabled={name.trim() === ''}
          onClick={add}
        >
          {say('add-it')}
        </Button>
      </div>
    </Fold>
  )
}
