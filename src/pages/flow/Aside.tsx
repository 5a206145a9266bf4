import { memo, useMemo } from 'react'
import { t } from '#i18n/t.ts'
import { progressNow } from '#pages/progress/store.ts'
import { QuestionPanel } from '#panels/QuestionPanel.tsx'
import { takesNo } from '#trace/said-no.ts'
import { useLater } from '#ui/later.ts'
import { asides, memory } from './beside.ts'
import { causeOf } from './cause.ts'
import type { Mode, PlayerContext } from './player.ts'
import type { Room } from './room.ts'
import { Words } from './Words.tsx'

interface Props {
  room: Room
  /** As they are chosen now, also where the room is that of the step before. */
  mode?: Mode
  answers?: PlayerContext['answers']
}

/** Beside the caption: the check that failed, else the question in Predict, who sees it in Watch, what to do in Break. */
export const Aside = memo(function Aside({
  room,
  mode = room.player.mode,
  answers = room.player.answers,
}: Props) {
  const { words } = room
  const cause = causeOf(room)
  const parts = useLater(asides, mode === 'break' || cause !== undefined)
  if (cause && parts) {
    const Why = takesNo(cause.result) ? parts.SaidNo : parts.Verdict
    return <Why room={room} cause={cause} />
  }
  if (cause) return null
  if (mode === 'predict') return <Question room={room} answer={answers[room.step]} />
  if (mode === 'break') return parts && <parts.BreakHelp room={room} />
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
})

/** The question of the step. It may be answered, or passed by pressing Next. */
function Question({ room, answer }: { room: Room; answer: number | undefined }) {
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
      answer={answer}
      review={review}
      onAnswer={(choice) => player.send({ type: 'ANSWER', step, choice })}
    />
  )
}
