import type { Participant } from '#flows/kit/types.ts'
import { say } from '#panels/say.ts'
import type { CheckResult } from '#protocol/check.ts'
import { ParticipantIcon } from '#ui/ParticipantIcon.tsx'
import { CheckRow } from './CheckRow.tsx'
import { tally } from './refusal.ts'

interface Props {
  who: Participant | undefined
  name: string
  results: readonly CheckResult[]
  /** The status line of the server that refused. */
  answer: string | undefined
}

/** The checks that one party ran, in their order: the first that fails decides. */
export function CheckGroup({ who, name, results, answer }: Props) {
  const { passed, all } = tally(results)
  const failed = passed < all
  return (
    <div>
      <div className="flex items-center gap-2 pb-1.5">
        {who && <ParticipantIcon role={who.role} mark={who.mark} size={20} />}
        <h3 className="flex-1 font-semibold text-[14px]">{say('checks-by', { who: name })}</h3>
        <span className={`text-[13px] ${failed ? 'text-no' : 'text-ok'}`}>
          {say('checks-of', { passed, all })}
        </span>
      </div>
      <ol>
        {results.map((check) => (
          <CheckRow key={check.id} check={check} />
        ))}
      </ol>
      {failed && (
        <p className="mt-1 border-ink border-t pt-2 text-[14px]">
          {answer === undefined ? (
            say('no-answer', { who: name })
          ) : (
            <>
              {say('answered')}{' '}
              <bdi dir="ltr" translate="no" className="font-medium font-mono text-[13.5px]">
                {answer}
              </bdi>
            </>
          )}
        </p>
      )}
    </div>
  )
}
