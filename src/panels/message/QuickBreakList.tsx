import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { say } from '#panels/say.ts'

interface Props {
  breaks: readonly QuickBreak[]
  onBreak: (quickBreak: QuickBreak) => void
}

/** Ready-made changes of this message, each sent by one press. */
export function QuickBreakList({ breaks, onBreak }: Props) {
  return (
    <fieldset className="my-2">
      <legend className="pb-1.5 font-medium text-[12px] text-soft">{say('quick-breaks')}</legend>
      <ul className="flex flex-wrap gap-1.5">
        {breaks.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              onClick={() => onBreak(item)}
              className="min-h-8 cursor-pointer rounded-md border border-edge px-2.5 py-1 text-start text-[13px]/4 hover:bg-wash"
            >
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
