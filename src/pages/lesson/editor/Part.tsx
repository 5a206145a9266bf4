import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useId, useState } from 'react'
import type { LessonItem } from '#pages/lesson/lesson.ts'
import { limits } from '#pages/lesson/limits.ts'
import { look } from '#pages/lesson/look.ts'
import { say } from '#pages/lesson/say.ts'
import { titleOf } from '#pages/lesson/title-of.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { minutesFrom } from './changes.ts'

interface Props {
  item: LessonItem
  index: number
  last: boolean
  onChange: (change: Partial<LessonItem>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

/** One part: what it shows, how long, what the teacher does; up, down, away. */
export function Part({ item, index, last, onChange, onMove, onRemove }: Props) {
  const id = useId()
  // While a number is typed the field may be empty; the lesson keeps the last good one.
  const [typed, setTyped] = useState<string>()
  const n = index + 1
  const title = titleOf(item)
  return (
    <li
      className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 border-t border-rule py-3"
      aria-label={say('item-of', { n, title })}
    >
      <p className="self-center font-semibold [overflow-wrap:anywhere]">
        <span className="me-2 font-mono text-[14px] text-soft">{n}</span>
        {title}
      </p>
      <p className="flex">
        <IconButton
          className="max-sm:size-11"
          label={say('up', { n })}
          data-move="up"
          disabled={index === 0}
          onClick={() => onMove(-1)}
        >
          <ArrowUp size={18} aria-hidden="true" />
        </IconButton>
        <IconButton
          className="max-sm:size-11"
          label={say('down', { n })}
          data-move="down"
          disabled={last}
          onClick={() => onMove(1)}
        >
          <ArrowDown size={18} aria-hidden="true" />
        </IconButton>
        <IconButton className="max-sm:size-11" label={say('remove-item', { n })} onClick={onRemove}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </p>
      <div className="col-span-2 grid grid-cols-[5.5rem_1fr] items-start gap-x-4 gap-y-2 max-sm:grid-cols-1">
        <label htmlFor={`${id}m`} className="grid gap-1 text-[14px] text-soft">
          {say('item-minutes')}
          <input
            id={`${id}m`}
            inputMode="numeric"
            value={typed ?? String(item.minutes)}
            onChange={({ target: { value } }) => {
              setTyped(value)
              const minutes = minutesFrom(value)
              if (minutes !== undefined) onChange({ minutes })
            }}
            onBlur={() => setTyped(undefined)}
            className={`${look.field} min-h-10 w-full min-w-0 max-sm:min-h-11 max-sm:max-w-24`}
          />
        </label>
        <label htmlFor={`${id}n`} className="grid gap-1 text-[14px] text-soft">
          {say('item-note')}
          <textarea
            id={`${id}n`}
            rows={1}
            maxLength={limits.note}
            value={item.note}
            onChange={({ target: { value } }) => onChange({ note: value })}
            className={`${look.field} min-h-10 w-full min-w-0 py-2 [field-sizing:content] max-sm:min-h-11`}
          />
        </label>
        <label className="col-span-full flex min-h-8 items-center gap-2 text-[14px] max-sm:min-h-11">
          <input
            type="checkbox"
            checked={item.dropWhenLate}
            onChange={({ target: { checked } }) => onChange({ dropWhenLate: checked })}
            className="size-5 accent-current"
          />
          {say('item-drop')}
        </label>
      </div>
    </li>
  )
}
