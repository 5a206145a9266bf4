import { useState } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { useFlow } from '#pages/flow/flow-of.ts'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import { Answers } from './Answers.tsx'
import { Legend } from './Legend.tsx'
import { PrintFrame } from './PrintFrame.tsx'
import { SheetPicture } from './SheetPicture.tsx'
import { say } from './say.ts'
import { storyOf } from './story.ts'

/** The sheet of the flow of that name. */
export function FlowSheetPage({ id }: { id: string }) {
  const flow = useFlow(id)
  return flow ? <FlowSheet flow={flow} /> : <NotFoundPage />
}

/** Page one: the drawing, its steps as sentences, a box for each. Page two: the answers, if they are wanted. */
export function FlowSheet({ flow }: { flow: FlowDefinition }) {
  const [answers, setAnswers] = useState(true)
  const name = `${flow.content.name}, ${flow.content.variant}`
  const arrows = storyOf(flow)
  return (
    <PrintFrame
      title={say('flow-title', { name })}
      choices={
        <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 noscript:hidden">
          <input
            type="checkbox"
            className="size-5"
            checked={answers}
            onChange={(event) => setAnswers(event.target.checked)}
          />
          {say('with-answers')}
        </label>
      }
    >
      <article className="sheet">
        <h1 className="sheet-title">{name}</h1>
        <p>{say('flow-note')}</p>
        <SheetPicture flow={flow} arrows={arrows} name={name} />
        <Legend arrows={arrows} />
      </article>
      <Answers flow={flow} name={name} leftOut={!answers} />
    </PrintFrame>
  )
}
