import { useMemo } from 'react'
import { StageDiagram } from '#diagram/StageDiagram.tsx'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { titlesOf } from '#pages/flow/titles.ts'
import type { PlayRun } from '#pages/flow/walk.ts'
import { say } from '#pages/present/say.ts'
import { choicesOf, type ScreenProps, type StepNotes } from '#pages/present/scene.ts'
import { splitOf } from '#pages/present/split.ts'
import { noVote, panelOf } from '#pages/present/view.ts'
import { wireOf } from '#pages/present/wire-lines.ts'
import { arrowsAt } from '#trace/arrows.ts'
import { ledgerAt } from '#trace/ledger.ts'
import { stepView } from '#trace/step-view.ts'
import { CaptionPanel } from './CaptionPanel.tsx'
import { ChecksBoard } from './ChecksBoard.tsx'
import { captionAt } from './caption-at.ts'
import { Frame } from './Frame.tsx'
import { LedgerBoard } from './LedgerBoard.tsx'
import { QuestionBoard } from './QuestionBoard.tsx'
import { WirePanel } from './WirePanel.tsx'

interface Props extends ScreenProps {
  definition: FlowDefinition
  play: PlayRun
  notes: StepNotes
}

/** A name of 13 px on a laptop is one of 24 px here. */
const projector = 24.1 / 13

/** A flow as the room sees it: the picture, and one thing below it. */
export function FlowScreen({
  definition,
  play,
  notes,
  shared,
  width,
  height,
  motion,
  onPoint,
  onVote,
}: Props) {
  const { run, at, view } = shared
  const { participants, content } = definition
  const split = splitOf(view, width, height)
  const titles = useMemo(() => titlesOf(definition), [definition])
  const arrows = useMemo(() => arrowsAt(definition, play(run), at), [definition, play, run, at])
  const least = projector * split.unit
  return (
    <Frame {...{ view, split, width, height }} name={`${content.name} · ${content.variant}`}>
      {split.picture > 0 && (
        <StageDiagram
          participants={participants}
          titles={titles}
          arrows={arrows}
          current={view.step}
          asked={view.phase === 'question'}
          hideNext={view.hideNext}
          // What is only asked for is not lit: the light would tell who speaks to whom.
          lit={view.spot === view.step && view.phase === 'question' ? undefined : (view.spot ?? undefined)}
          width={width}
          height={split.picture}
          scale={projector * split.text}
          least={least}
          motion={motion}
          onPoint={view.spot === null ? undefined : onPoint}
        />
      )}
      <Lower {...{ definition, play, shared, notes, onVote }} />
    </Frame>
  )
}

function Lower({
  definition,
  play,
  shared: { run, at, view },
  notes,
  onVote,
}: Pick<Props, 'definition' | 'play' | 'shared' | 'notes' | 'onVote'>) {
  const { participants, content, length } = definition
  const { step } = view
  const trace = play(run)
  const words = content.steps[step]
  const vote = view.votes[step] ?? noVote
  switch (panelOf(view)) {
    case 'question':
      return (
        <QuestionBoard
          step={step}
          total={length}
          // Many a title is the answer.
          over={vote.revealed ? (words?.title ?? '') : say('panel-question')}
          predict={notes.predict}
          choices={choicesOf(notes)}
          vote={vote}
          onVote={onVote}
        />
      )
    case 'caption':
      return (
        <CaptionPanel
          step={step}
          total={length}
          caption={captionAt(definition, trace, at, step)}
          refused={trace.frames[at]?.refused ?? false}
        />
      )
    case 'wire':
      return <WirePanel step={step} total={length} wire={wireOf(definition, trace, at)} />
    case 'ledger':
      return (
        <LedgerBoard step={step} total={length} ledger={ledgerAt(trace, at)} participants={participants} />
      )
    case 'checks':
      return <ChecksBoard view={stepView(definition, trace, at)} definition={definition} />
  }
}
