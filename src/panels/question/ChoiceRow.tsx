import { Check, X } from 'lucide-react'
import type { Choice } from '#flows/kit/types.ts'
import { say } from '#panels/say.ts'

interface Props {
  choice: Choice
  name: string
  chosen: boolean
  feedbackId: string
  onChoose: () => void
}

/** One answer: a row for the thumb on a phone, a compact line on a laptop. */
export function ChoiceRow({ choice, name, chosen, feedbackId, onChoose }: Props) {
  const verdict = chosen ? (choice.correct ? 'right' : 'wrong') : 'open'
  const Mark = choice.correct ? Check : X
  return (
    <label
      className={`relative flex min-h-12 cursor-pointer items-center gap-2.5 rounded-xl border px-3.5 py-2 text-[15px]/5 has-focus-visible:outline-2 has-focus-visible:outline-go has-focus-visible:outline-offset-2 dock:min-h-6 dock:rounded-md dock:border-transparent dock:px-0 dock:py-0 dock:text-[14px]/5 ${looks[verdict]}`}
    >
      <input
        type="radio"
        name={name}
        checked={chosen}
        onChange={onChoose}
        aria-describedby={chosen ? feedbackId : undefined}
        className="m-0 size-4 shrink-0 cursor-pointer accent-current outline-none"
      />
      <span className="min-w-0">{choice.text}</span>
      {chosen && (
        <span className="ms-auto inline-flex shrink-0 items-center gap-1 font-semibold">
          <Mark size={15} strokeWidth={3} aria-hidden="true" />
          <span className="sr-only">{say(choice.correct ? 'answer-right' : 'answer-wrong')}</span>
        </span>
      )}
    </label>
  )
}

const looks = {
  right: 'border-ok font-semibold text-ok',
  wrong: 'border-no text-no',
  open: 'border-edge hover:bg-wash dock:hover:bg-transparent dock:hover:text-go',
} as const
