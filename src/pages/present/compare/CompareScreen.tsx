import type { FlowDefinition } from '#flows/kit/types.ts'
import type { Pair } from '#pages/compare/pairs.ts'
import type { Side } from '#pages/compare/row-view.ts'
import { say } from '#pages/present/say.ts'
import { choicesOf, type ScreenProps, type StepNotes } from '#pages/present/scene.ts'
import { CaptionPanel } from '#pages/present/screen/CaptionPanel.tsx'
import { Frame } from '#pages/present/screen/Frame.tsx'
import { QuestionBoard } from '#pages/present/screen/QuestionBoard.tsx'
import { splitOf } from '#pages/present/split.ts'
import { noVote, panelOf } from '#pages/present/view.ts'
import type { CompareCourse } from './course.ts'
import { GainsBoard, LaneChecks, LaneMessages } from './LaneBoards.tsx'
import { Lanes } from './Lanes.tsx'
import './compare.css'

interface Props extends ScreenProps {
  pair: Pair
  flows: Readonly<Record<Side, FlowDefinition>>
  course: CompareCourse
  notes: StepNotes
  name: string
}

/** Two flows side by side as the room sees them: what happens in each, and one thing about both below. */
export function CompareScreen(props: Props) {
  const { shared, width, height, name } = props
  const { view } = shared
  const split = splitOf(view, width, height)
  return (
    <Frame {...{ view, split, width, height, name }}>
      {split.picture > 0 && <Lanes {...props} height={split.picture} />}
      <Lower {...props} />
    </Frame>
  )
}

function Lower({ pair, course, notes, shared: { run, at, view }, onVote }: Props) {
  const { step } = view
  const total = course.length
  const row = course.row(run, at)
  const vote = view.votes[step] ?? noVote
  const where = { step, total, pair, row }
  switch (panelOf(view)) {
    case 'question':
      return (
        <QuestionBoard
          step={step}
          total={total}
          over={vote.revealed ? (pair.rows[step - 1]?.title ?? '') : say('panel-question')}
          predict={notes.predict}
          choices={choicesOf(notes)}
          vote={vote}
          onVote={onVote}
        />
      )
    case 'caption':
      return <CaptionPanel step={step} total={total} caption={row.words.why} refused={false} />
    case 'wire':
      return <LaneMessages {...where} />
    case 'ledger':
      return <GainsBoard {...where} />
    case 'checks':
      return <LaneChecks {...where} />
  }
}
