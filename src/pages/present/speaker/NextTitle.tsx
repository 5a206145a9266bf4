import { stepAfter } from '#pages/present/moves.ts'
import { say } from '#pages/present/say.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { Button } from '#ui/Button.tsx'
import { isPlain } from '#world/run-ops.ts'

/** What comes after this step; where a check has refused, that nothing does, and the way back. */
export function NextTitle({ presenter: { scene, shared, context, send } }: { presenter: Presenter }) {
  const { run, view } = shared
  const { course, titles } = scene
  const step = stepAfter(course, context.stops, view.step)
  // (An untouched run comes to its end: nothing has to be played to know that.)
  const refused = step !== undefined && !isPlain(run) && course.after(run, step).step < step
  return (
    <div className="grid justify-items-start gap-2 text-[15px]/5">
      <p>
        <span className="text-soft">{say('next-step')}</span>{' '}
        <strong className="font-semibold">
          {refused
            ? say('next-refused')
            : step === undefined
              ? say(view.plan === null ? 'next-none' : 'next-part')
              : `${step}. ${titles[step - 1]}`}
        </strong>
      </p>
      {context.unbroken && (
        <Button size="small" onClick={() => send({ type: 'UNDO' })}>
          {say('undo')}
        </Button>
      )}
    </div>
  )
}
