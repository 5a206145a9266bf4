import { useMemo } from 'react'
import { t } from '#i18n/t.ts'
import { QuestionPanel } from '#panels/QuestionPanel.tsx'
import { useLater } from '#ui/later.ts'
import { asides } from './beside.ts'
import { causeOf } from './cause.ts'
import type { metBefore } from './met-before.ts'
import type { Room } from './room.ts'
import { Words } from './Words.tsx'

/** Beside the caption: the check that failed, else the question in Predict, who sees it in Watch, what to do in Break. */
export function Aside({ room }: { room: Room }) {
  const { player, words } = room
  const parts = useLater(asides, true)
  const cause = causeOf(room)
  if (cause) return parts && <parts.Verdict room={room} cause={cause} />
  if (player.mode === 'predict') return <Question room={room} metBefore={parts?.metBefore} />
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

interface QuestionProps {
  room: Room
  /** Absent until it has come. */
  metBefore: typeof metBefore | undefined
}

/** The question of the step. It may be answered, or passed by pressing Next. */
function Question({ room: { walk, step, words, player, definition }, metBefore }: QuestionProps) {
  // As it was when the step came: the answer given here changes nothing in it.
  const review = useMemo(
    () => metBefore?.(words.predict, `${definition.id}/${step}`) ?? false,
    [metBefore, words, definition, step],
  )
  return (
    <QuestionPanel
      key={step}
      predict={words.predict}
      seed={`${walk.run.seed}/${step}`}
      answer={player.answers[step]}
      review={review}
      onAnswer={(choice) => player.send({ type: 'ANSWER', step, choice })}
    />
  )
}
