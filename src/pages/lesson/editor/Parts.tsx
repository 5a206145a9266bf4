import { useEffect, useRef, useState } from 'react'
import type { Lesson, LessonItem } from '#pages/lesson/lesson.ts'
import { say } from '#pages/lesson/say.ts'
import { Button } from '#ui/Button.tsx'
import { changed, insertedAt, isFull, moved, without } from './changes.ts'
import { Part } from './Part.tsx'

interface Props {
  lesson: Lesson
  onChange: (lesson: Lesson) => void
  onTell: (what: string) => void
}

/** The parts of a lesson in their order; one that was removed can be put back. */
export function Parts({ lesson, onChange, onTell }: Props) {
  const [removed, setRemoved] = useState<{ index: number; item: LessonItem }>()
  const list = useRef<HTMLOListElement>(null)
  const [follow, setFollow] = useState<{ index: number; button: 'up' | 'down' }>()
  // The focus goes with the part that was moved, so that one can press again.
  useEffect(() => {
    if (!follow) return
    const row = list.current?.children[follow.index]
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-move=${follow.button}]:enabled`)
    const other = row?.querySelector<HTMLButtonElement>('[data-move]:enabled')
    const target = wanted ?? other
    target?.focus()
    setFollow(undefined)
  }, [follow])
  const move = (index: number, by: 1 | -1) => {
    onChange(moved(lesson, index, by))
    onTell(say('item-moved', { from: index + 1, to: index + by + 1 }))
    setFollow({ index: index + by, button: by === 1 ? 'down' : 'up' })
  }
  const remove = (index: number, item: LessonItem) => {
    onChange(without(lesson, index))
    setRemoved({ index, item })
  }
  return (
    <>
      <ol ref={list} className="mt-3 border-rule not-empty:border-b">
        {lesson.items.map((item, index) => (
          <Part
            // A part has no name of its own: its place is what it is.
            // biome-ignore lint/suspicious/noArrayIndexKey: what is typed lies in the lesson, not in the row
            key={index}
            item={item}
            index={index}
            last={index === lesson.items.length - 1}
            onChange={(change) => onChange(changed(lesson, index, change))}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index, item)}
          />
        ))}
      </ol>
      <p role="status" className="mt-3 flex flex-wrap items-center gap-3 empty:hidden">
        {removed && say('item-removed', { n: removed.index + 1 })}
        {removed && (
          <Button
            size="small"
            disabled={isFull(lesson)}
            onClick={() => {
              onChange(insertedAt(lesson, removed.index, removed.item))
              setRemoved(undefined)
            }}
          >
            {say('put-back')}
          </Button>
        )}
      </p>
    </>
  )
}
