import type { FlowDefinition } from '#flows/kit/types.ts'
import { type Cause, causeAt } from '#pages/flow/cause.ts'
import { rememberingPlay } from '#pages/flow/remembering-play.ts'
import { titlesOf } from '#pages/flow/titles.ts'
import { shuffle } from '#panels/question/shuffle.ts'
import { revealed } from '#trace/revealed.ts'
import type { Run } from '#world/records.ts'
import { openFields, readyBreaks } from './breaks.ts'
import { flowCourse } from './course.ts'
import { say } from './say.ts'
import type { Scene, StepNotes } from './scene.ts'
import { captionAt } from './screen/caption-at.ts'
import { FlowScreen } from './screen/FlowScreen.tsx'
import { runOf } from './session.ts'
import { firstView } from './view.ts'

/** A flow as something to present. `opened`: the run that a link brought along. */
export function flowScene(
  definition: FlowDefinition,
  session: string,
  opened?: { run?: Run; step: number } | undefined,
): Scene {
  const { id, content } = definition
  const play = rememberingPlay(definition)
  const course = flowCourse(definition, play)
  const notes = (step: number, run: Run): StepNotes => {
    const words = content.steps[step]
    const there = course.after(run, step)
    const cause = causeAt(revealed(play(there.run), there.at), there.at)
    // A refused run is another story than the one that the notes were written for.
    if (cause) return { why: refusedBy(definition, cause), predict: undefined, order: [] }
    return {
      why: words?.why ?? '',
      ...(words ? { notice: words.notice, seenBy: words.seenBy, fixes: words.fixes } : {}),
      predict: words?.predict,
      // As on the flow's page: who has the same run open there has the same A, B and C.
      order: shuffle(`${run.seed}/${step}`, words?.predict.choices.length ?? 0),
    }
  }
  const there = course.before(opened?.run ?? runOf(definition, session), opened?.step ?? 1)
  return {
    id,
    pair: null,
    name: `${content.name}, ${content.variant}`,
    course,
    first: { run: there.run, at: there.at, view: { ...firstView, step: there.step } },
    titles: titlesOf(definition).map(({ title }) => title),
    learnerPath: (step) => `/flow/${id}/step/${step}`,
    notes,
    caption: ({ run, at, view }) => captionAt(definition, play(run), at, view.step),
    draw: (screen) => (
      <FlowScreen
        {...screen}
        definition={definition}
        play={play}
        notes={notes(screen.shared.view.step, screen.shared.run)}
      />
    ),
    breaks: (shared) => readyBreaks(definition, play, shared),
    fields: (shared) => openFields(definition, play, shared),
  }
}

function refusedBy({ participants }: FlowDefinition, { by, result: { id, says } }: Cause): string {
  return say('note-refused', { who: participants.find((one) => one.id === by)?.name ?? by, says, id })
}
