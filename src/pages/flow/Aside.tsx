import { useMemo } from 'react'
import { t } from '#i18n/t.ts'
import { progressNow } from '#pages/progress/store.ts'
import { QuestionPanel } from '#panels/QuestionPanel.tsx'
import { takesNo } from '#trace/said-no.ts'
import { useLater } from '#ui/later.ts'
import { asides, memory } from './beside.ts'
import { causeOf } from './cause.ts'
import type { Room } from './room.ts'
import { Words } from './Words.tsx'

/** Beside the caption: the check that failed, else the question in Predict, who sees it in Watch, what to do in Break. */
export function Aside({ room }: { room: Room }) {
  const { player, words } = room
  const cause = causeOf(room)
  const parts = useLater(asides, player.mode === 'break' || cause !== undefined)
  if (cause && parts) {
    const Why = takesNo(cause.result) ? parts.SaidNo : parts.Verdict
    return <Why room={room} cause={cause} />
  }
  if (cause) return null
  if (player.mode === 'predict') return <Question room={room} />
  if (player.mode === 'break') return parts && <parts.BreakHelp room={room} />
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
function Question({ room }: { room: Room }) {
  const { walk, step, words, player, definition } = room
  const elsewhere = Object.keys(progressNow()).some((id) => id !== definition.id)
  const metBefore = useLater(memory, elsewhere && words.predict.review !== undefined)
  // As it was when the step came: the answer given here changes nothing in it.
  const review = useMemo(
    () => metBefore?.(words.predict, `${definition.id}/${step}`) ?? false,
    [metBefore, words, definition, step],
  )
  return (
    <QuestionPanel
      key={step}
      predict={words.predict}
      asked={<Words room={room} part="question" />}
      seed={`${walk.run.seed}/${step}`}
      answer={player.answers[step]}
      review={review}
      onAnswer={(choice) => player.send({ type: 'ANSWER', step, choice })}
    />
  )
}
