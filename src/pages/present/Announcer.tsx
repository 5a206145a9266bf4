import { say } from './say.ts'
import { choicesOf } from './scene.ts'
import type { Presenter } from './use-presenter.ts'
import { noVote } from './view.ts'

/** The window's one status: what the screen shows now, in a sentence. Nothing of an answer before it is revealed. */
export function Announcer({ presenter: { scene, shared } }: { presenter: Presenter }) {
  const { view, run } = shared
  const { step, phase } = view
  const notes = scene.notes(step, run)
  const vote = view.votes[step] ?? noVote
  const right = choicesOf(notes).find(({ correct }) => correct)
  const text =
    phase !== 'question'
      ? `${say(`phase-${phase}`)}. ${scene.caption(shared)}`
      : vote.revealed && right
        ? `${notes.predict?.question ?? ''} ${right.text}`
        : (notes.predict?.question ?? say('no-question'))
  return (
    <p role="status" className="sr-only">
      {view.blank ? say('is-blank') : say('announced', { step, total: scene.course.length, text })}
    </p>
  )
}
