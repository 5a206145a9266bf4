import { say } from '#pages/present/say.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'

/** What comes after this step. */
export function NextTitle({ presenter: { scene, shared } }: { presenter: Presenter }) {
  const next = scene.titles[shared.view.step]
  return (
    <p className="text-[15px]/5">
      <span className="text-soft">{say('next-step')}</span>{' '}
      <strong className="font-semibold">
        {next === undefined ? say('next-none') : `${shared.view.step + 1}. ${next}`}
      </strong>
    </p>
  )
}
