import { useId, useState } from 'react'
import type { LessonItem } from '#pages/lesson/lesson.ts'
import { limits } from '#pages/lesson/limits.ts'
import { look } from '#pages/lesson/look.ts'
import { say } from '#pages/lesson/say.ts'
import { Button } from '#ui/Button.tsx'
import { type Draft, firstDraft, kinds, placesIn, shownBy } from './draft.ts'
import { Places } from './Places.tsx'
import { Select } from './Select.tsx'
import { choicesOf } from './select-choices.ts'

interface Props {
  full: boolean
  onAdd: (item: LessonItem) => void
}

/** What to add: first its kind, then which one, then which steps of it. */
export function AddPart({ full, onAdd }: Props) {
  const [draft, setDraft] = useState<Draft>(firstDraft)
  const [minutes, setMinutes] = useState(5)
  const id = useId()
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const shows = shownBy(draft)
  const count = placesIn(draft)
  return (
    <section aria-labelledby={id} className="mt-10 rounded-xl border border-edge p-5">
      <h2 id={id} className={look.h2}>
        {say('add')}
      </h2>
      <form
        className="mt-3 grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!shows || full) return
          onAdd({ minutes, shows, note: '', dropWhenLate: false })
          set({ places: [], text: '' })
        }}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label={say('add-kind')}
            value={draft.kind}
            choices={kinds.map((kind) => ({ value: kind, text: say(`kind-${kind}`) }))}
            onChange={(kind) =>
              setDraft({ ...firstDraft(), kind: kinds.find((one) => one === kind) ?? 'flow' })
            }
          />
          {(draft.kind === 'flow' ||
            draft.kind === 'compare' ||
            draft.kind === 'concept' ||
            draft.kind === 'quiz') && (
            <Select
              label={say(labels[draft.kind])}
              value={draft.which || (choicesOf(draft.kind)[0]?.value ?? '')}
              choices={choicesOf(draft.kind)}
              onChange={(which) => set({ which, places: [] })}
            />
          )}
          {draft.kind === 'task' && (
            <label className="grid gap-1.5">
              <span className={look.label}>{say('add-task')}</span>
              <textarea
                rows={2}
                maxLength={limits.task}
                value={draft.text}
                onChange={({ target: { value } }) => set({ text: value })}
                className={`${look.field} py-2`}
              />
            </label>
          )}
        </div>
        {count > 0 && (
          <Places
            label={say(draft.kind === 'flow' ? 'add-steps' : 'add-rows')}
            count={count}
            chosen={draft.places}
            onChange={(places) => set({ places })}
          />
        )}
        {draft.kind === 'quiz' && (
          <label className="flex min-h-8 items-center gap-2 text-[15px] max-sm:min-h-11">
            <input
              type="checkbox"
              checked={draft.closed}
              onChange={({ target: { checked } }) => set({ closed: checked })}
              className="size-5 accent-current"
            />
            {say('add-closed')}
          </label>
        )}
        <div className="flex flex-wrap items-end gap-4">
          <Select
            label={say('item-minutes')}
            value={String(minutes)}
            choices={[1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20].map((n) => ({
              value: String(n),
              text: String(n),
            }))}
            onChange={(value) => setMinutes(Number(value))}
          />
          <Button type="submit" disabled={!shows || full}>
            {say('add-do')}
          </Button>
        </div>
        {full && <p className="text-soft">{say('full', { count: limits.items })}</p>}
      </form>
    </section>
  )
}

const labels = { flow: 'add-flow', compare: 'add-pair', concept: 'add-concept', quiz: 'add-quiz' } as const
