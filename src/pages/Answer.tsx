import type { Choice } from '#flows/kit/types.ts'
import { say } from './say.ts'

/** The answer to a question behind a fold, which needs no script. */
export function Answer({ choices }: { choices: readonly Choice[] }) {
  return (
    <details className="mt-1">
      <summary className="cursor-pointer text-go">{say('answer')}</summary>
      {choices
        .filter(({ correct }) => correct)
        .map(({ text, feedback }) => (
          <p key={text}>
            {text}. {feedback}
          </p>
        ))}
    </details>
  )
}
