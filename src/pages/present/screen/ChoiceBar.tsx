import type { CSSProperties } from 'react'
import type { Choice } from '#flows/kit/types.ts'
import { say } from '#pages/present/say.ts'
import type { Vote } from '#pages/present/view.ts'
import { shareOf, totalOf } from '#pages/present/votes.ts'

const letters = ['A', 'B', 'C'] as const

interface Props {
  choice: Choice
  index: number
  vote: Vote
  onVote: (() => void) | undefined
}

/** One answer with its letter; after the reveal with the hands that went up for it, before and after the talk. */
export function ChoiceBar({ choice, index, vote, onVote }: Props) {
  const { first, second, revealed } = vote
  const letter = letters[index] ?? ''
  const again = totalOf(second) > 0
  const share = shareOf(again ? second : first, index)
  const style = { '--share': `${share}%` } as CSSProperties
  const right = revealed && choice.correct
  const text = (
    <>
      <span className="pr-letter" aria-hidden="true">
        {right ? '✓' : letter}
      </span>
      <span>
        <span className="sr-only">{say('choice', { letter })} </span>
        {choice.text}
        {right && <span className="sr-only"> ({say('right')})</span>}
      </span>
    </>
  )
  return (
    <li className="pr-choice" data-right={right || undefined}>
      {onVote ? (
        <button type="button" className="pr-answer" aria-keyshortcuts={letter} onClick={onVote}>
          {text}
        </button>
      ) : (
        <span className="pr-answer">{text}</span>
      )}
      {revealed && totalOf(first) > 0 && (
        <span className="pr-bar" style={style}>
          <span className="pr-count">
            {again
              ? say('count-change', { before: first[index] ?? 0, after: second[index] ?? 0, share })
              : say('count', { count: first[index] ?? 0, share })}
          </span>
        </span>
      )}
    </li>
  )
}
