import { useEffect } from 'react'
import { choicesOf, type ScreenProps, type StepNotes } from '#pages/present/scene.ts'
import { Frame } from '#pages/present/screen/Frame.tsx'
import { Panel } from '#pages/present/screen/Panel.tsx'
import { QuestionBoard } from '#pages/present/screen/QuestionBoard.tsx'
import { splitOf } from '#pages/present/split.ts'
import { noVote } from '#pages/present/view.ts'
import type { Slide } from './slides.ts'
import { rememberVote } from './votes-before.ts'
import './slide.css'

interface Props extends ScreenProps {
  session: string
  slides: readonly Slide[]
  notes: StepNotes
  foot: string
}

/** A question has the whole page here, and half of it elsewhere. */
const larger = 1.4

/** A screen of a lesson between two flows: a question, or a few words, on the whole page. */
export function SlideScreen({
  session,
  slides,
  notes,
  foot,
  shared: { view },
  width,
  height,
  onVote,
}: Props) {
  const whole = splitOf(view, width, height)
  // There is no picture to leave room for.
  const split = { ...whole, text: whole.text * larger, panel: height, picture: 0 }
  const slide = slides[view.step - 1]
  const vote = view.votes[view.step] ?? noVote
  const question = slide?.kind === 'question' ? slide.predict.question : undefined
  useEffect(() => {
    if (question !== undefined) rememberVote(session, question, vote)
  }, [session, question, vote])
  return (
    <Frame {...{ view, split, width, height }} name={foot}>
      {slide?.kind === 'question' && (
        <QuestionBoard
          step={view.step}
          total={slides.length}
          over={slide.over}
          predict={slide.predict}
          choices={choicesOf(notes)}
          // A closed question keeps its answer, whatever is pressed.
          vote={{ ...vote, revealed: !slide.closed && (vote.revealed || view.phase === 'answer') }}
          onVote={view.phase === 'question' ? onVote : undefined}
        />
      )}
      {slide?.kind === 'text' && (
        <Panel name="slide" label={slide.title}>
          {slide.over !== '' && <p className="pr-over">{slide.over}</p>}
          <h1 className="pr-slide">{slide.title}</h1>
          {slide.lines.map((line) => (
            <p key={line} className="pr-slide-text">
              {line}
            </p>
          ))}
        </Panel>
      )}
    </Frame>
  )
}
