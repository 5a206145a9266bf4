import type { FlowDefinition } from '#flows/kit/types.ts'
import type { Pair } from '#pages/compare/pairs.ts'
import type { Side } from '#pages/compare/row-view.ts'
import { say } from '#pages/compare/say.ts'
import type { Scene, StepNotes } from '#pages/present/scene.ts'
import { runOf } from '#pages/present/session.ts'
import { firstView } from '#pages/present/view.ts'
import { shuffle } from '#panels/question/shuffle.ts'
import type { Run } from '#world/records.ts'
import { CompareScreen } from './CompareScreen.tsx'
import { compareCourse } from './course.ts'

/** A comparison as something to present: its rows are the steps. */
export function compareScene(
  pair: Pair,
  flows: Readonly<Record<Side, FlowDefinition>>,
  session: string,
  step: number,
): Scene {
  const course = compareCourse(pair, flows)
  const name = `${say('title')}: ${pair.left.name}, ${pair.right.name}`
  const run = runOf(flows.left, session)
  const notes = (row: number, of: Run): StepNotes => {
    const { words } = course.row(of, row)
    return {
      why: words.why,
      predict: words.predict,
      order: shuffle(`${of.seed} ${pair.id} ${row}`, words.predict?.choices.length ?? 0),
    }
  }
  const { at } = course.before(run, step)
  return {
    id: 'openid-compare',
    pair: pair.id,
    name,
    course,
    first: { run, at, view: { ...firstView, pair: pair.id, step } },
    titles: pair.rows.map(({ title }) => title),
    learnerPath: () => `/compare/openid?pair=${pair.id}`,
    notes,
    caption: ({ run: of, at: row }) => course.row(of, row).words.why,
    draw: (screen) => (
      <CompareScreen
        {...screen}
        {...{ pair, flows, course, name }}
        notes={notes(screen.shared.view.step, screen.shared.run)}
      />
    ),
  }
}
