import { Trash2, Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { say } from '#panels/say.ts'
import type { Field } from '#trace/views.ts'
import type { Change } from './draft.ts'
import { EditorButton } from './EditorButton.tsx'
import { SwapSelect } from './SwapSelect.tsx'
import type { Editing } from './types.ts'
import { ValueInput } from './ValueInput.tsx'

interface Props {
  field: Field
  label: string
  change: Change | undefined
  editing: Editing
  /** Puts the cursor into the input at once: the person has just asked for it. */
  focus: boolean
  onClose: () => void
}

/** Parts that every message has: they can be changed, not taken away. */
const fixed: ReadonlySet<Field['part']> = new Set(['method', 'url', 'status', 'body'])

/** A field as an input, with what else can be done to it: delete it, swap it, take the change back. */
export function FieldEditor({ field, label, change, editing, focus, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const input = focus ? box.current?.querySelector<HTMLInputElement>('input, textarea') : null
    input?.focus()
    input?.setSelectionRange(input.value.length, input.value.length)
  }, [focus])
  const secret = field.kind === 'password'
  const fitting = editing.drawer.filter(({ kind, forPart }) => kind === field.kind || forPart === field.name)
  const swapped = change?.op === 'swap' ? editing.drawer.find(({ id }) => id === change.value) : undefined
  const removed = change?.op === 'remove'
  return (
    <div ref={box}>
      <div className="flex items-start gap-1">
        {removed || swapped !== undefined ? (
          <p className="min-w-0 flex-1 py-1 text-[13px]/5 text-no [overflow-wrap:anywhere]">
            {swapped ? say('swapped', { label: swapped.label }) : say('removed')}
          </p>
        ) : (
          <ValueInput
            label={say('value-of', { name: label })}
            secret={secret}
            lines={field.part === 'body'}
            value={change?.value ?? (secret ? '' : field.value)}
            onChange={(value) => editing.onChange(field, 'set', value)}
          />
        )}
        {!fixed.has(field.part) && !removed && (
          <EditorButton
            icon={Trash2}
            label={say('remove-field', { name: label })}
            onPress={() => editing.onChange(field, 'remove')}
          />
        )}
        {(change !== undefined || !editing.all) && (
          <EditorButton
            icon={Undo2}
            label={say('revert-field', { name: label })}
            onPress={() => {
              editing.onRevert(field)
              onClose()
            }}
          />
        )}
      </div>
      {fitting.length > 0 && !removed && (
        <SwapSelect label={label} items={fitting} onSwap={(id) => editing.onChange(field, 'swap', id)} />
      )}
    </div>
  )
}
