import { flowIndex } from '#flows/registry.ts'
import { t } from '#i18n/t.ts'
import { QuestionPanel } from '#panels/QuestionPanel.tsx'
import { revealed } from '#trace/revealed.ts'
import { causeAt } from './cause.ts'
import type { Room } from './room.ts'
import { Verdict } from './Verdict.tsx'
import { Words } from './Words.tsx'

/** Beside the caption: the check that failed, else the question in Predict, who sees it in Watch, what to do in Break. */
export function Aside({ room }: { room: Room }) {
  const { player, words, trace, walk } = room
  const cause = causeAt(revealed(trace, walk.at), walk.at)
  if (cause) return <Verdict room={room} cause={cause} />
  if (player.mode === 'predict') return <Question room={room} />
  if (player.mode === 'break') return <BreakHelp room={room} />
  return (
    <dl className="grid gap-2.5 text-[14px]/5">
      <div>
        <dt className="font-semibold">{t('seen-by')}</dt>
        <dd className="text-soft">{words.seenBy}</dd>
      </div>
      <div>
        <dt className="font-semibold">{t('notice-this')}</dt>
        <dd className="text-soft">
          <p>
            <Words room={room} part="notice" />
          </p>
        </dd>
      </div>
    </dl>
  )
}

/** The question of the step. It may be answered, or passed by pressing Next. */
function Question({ room: { walk, step, words, player } }: { room: Room }) {
  return (
    <QuestionPanel
      key={step}
      predict={words.predict}
      seed={`${walk.run.seed}/${step}`}
      answer={player.answers[step]}
      review={flowIndex.some(({ id }) => words.predict.review?.startsWith(`${id}/`))}
      onAnswer={(choice) => player.send({ type: 'ANSWER', step, choice })}
    />
  )
}

function BreakHelp({ room: { view } }: { room: Room }) {
  return (
    <div className="text-[14px]/5">
      <p className="font-semibold text-[15px]">{t('break-title')}</p>
      <p className="mt-1 text-soft">{view.messages.length > 0 ? t('break-lead') : t('break-nothing')}</p>
    </div>
  )
}
