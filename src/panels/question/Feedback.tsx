import { useEffect, useRef } from 'react'
import type { Choice } from '#flows/kit/types.ts'
import { say } from '#panels/say.ts'

interface Props {
  id: string
  choice: Choice | undefined
}

/** What the chosen answer gets back: said aloud politely, and seen. Always there, so that its first words are announced. */
export function Feedback({ id, choice }: Props) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // In a low dock the last line can stand below the edge; what was just answered must be seen.
    if (choice !== undefined) line.current?.scrollIntoView({ block: 'nearest' })
  }, [choice])
  return (
    <p
      id={id}
      aria-live="polite"
      className="mt-2 text-[14px]/[1.4] empty:hidden dock:mt-0.5 dock:text-[13px]/[17px]"
    >
      {choice && (
        <>
          <strong className={`font-semibold ${choice.correct ? 'text-ok' : 'text-no'}`}>
            {say(choice.correct ? 'answer-right' : 'answer-wrong')}
          </strong>{' '}
          {choice.feedback}
        </>
      )}
    </p>
  )
}
