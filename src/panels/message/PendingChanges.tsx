import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { say } from '#panels/say.ts'
import { type Draft, isEmpty } from './draft.ts'
import { pendingOf } from './pending.ts'

interface Props {
  draft: Draft
  onDraft: (draft: Draft) => void
  /** A request can be sent twice, an answer cannot. */
  canRepeat: boolean
  onSend: () => void
}

/** What the learner has changed and not yet sent, each change with a way back, and Send. */
export function PendingChanges({ draft, onDraft, canRepeat, onSend }: Props) {
  const empty = isEmpty(draft)
  const bar = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change can make the bar or the field grow.
  useLayoutEffect(() => {
    if (!empty && bar.current) keepInView(bar.current)
  }, [draft, empty])
  return (
    <div
      ref={bar}
      className={`flex min-h-14 items-center gap-3 border-t bg-card py-2 ${empty ? 'border-rule' : 'sticky bottom-0 z-1 border-ink'}`}
    >
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 text-[13px]">
        {empty ? (
          <p className="text-soft">{say('pending-none')}</p>
        ) : (
          <ul aria-label={say('pending-title')} className="flex flex-wrap gap-1.5">
            {pendingOf(draft).map(({ id, text, without }) => (
              <li
                key={id}
                className="flex items-center rounded border border-edge ps-2 [overflow-wrap:anywhere]"
              >
                {text}
                <button
                  type="button"
                  aria-label={say('drop-change', { change: text })}
                  onClick={() => onDraft(without)}
                  className="grid min-h-7 min-w-7 cursor-pointer place-items-center text-soft hover:text-ink"
                >
                  <X size={13} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        )}
        {canRepeat && (
          <label className="flex min-h-6 w-fit cursor-pointer items-center gap-2 text-soft">
            <input
              type="checkbox"
              className="size-4 accent-go"
              checked={draft.twice}
              onChange={(event) => onDraft({ ...draft, twice: event.target.checked })}
            />
            {say('pending-twice')}
          </label>
        )}
      </div>
      {!empty && (
        <button
          type="button"
          onClick={onSend}
          className="min-h-10 cursor-pointer rounded-lg bg-ink px-4 font-semibold text-paper hover:opacity-85"
        >
          {say('Send')}
        </button>
      )}
    </div>
  )
}

/** Brings the field that is typed into out from under the bar, which stands over the foot of the column. */
function keepInView(bar: HTMLElement): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || bar.contains(field) || !bar.parentElement?.contains(field)) return
  field.style.scrollMarginBottom = `${bar.offsetHeight + 8}px`
  field.scrollIntoView({ block: 'nearest' })
}
