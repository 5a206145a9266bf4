import type { FlowDefinition, StepContent } from '#flows/kit/types.ts'
import { useFlow } from '#pages/flow/flow-of.ts'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import { PrintFrame } from './PrintFrame.tsx'
import { say } from './say.ts'

/** The teacher's notes to the flow of that name. */
export function NotesSheetPage({ id }: { id: string }) {
  const flow = useFlow(id)
  return flow ? <NotesSheet flow={flow} /> : <NotFoundPage />
}

/** All that a teacher wants to know of each step: as many pages as it takes. */
export function NotesSheet({ flow }: { flow: FlowDefinition }) {
  const name = `${flow.content.name}, ${flow.content.variant}`
  return (
    <PrintFrame title={say('notes-of', { name })}>
      <article className="sheet text-[12px]">
        <h1 className="sheet-title">{say('notes-of', { name })}</h1>
        <p className="mt-1">{say('notes-letters')}</p>
        <ol>
          {Object.entries(flow.content.steps).map(([n, words]) => (
            <li key={n} className="mt-3 break-inside-avoid border-t border-rule pt-2">
              <StepNotes n={n} words={words} />
            </li>
          ))}
        </ol>
      </article>
    </PrintFrame>
  )
}

function StepNotes({ n, words }: { n: string; words: StepContent }) {
  const { title, caption, why, notice, seenBy, predict } = words
  return (
    <>
      <h2 className="text-[14px] font-bold">
        {n}. {title}
      </h2>
      <p>{caption}</p>
      <p>
        <b>{say('why')}:</b> {why}
      </p>
      <p>
        <b>{say('notice')}:</b> {notice}
      </p>
      <p>
        <b>{say('who-sees')}</b> {seenBy}
      </p>
      <p>
        <b>{say('question')}:</b> {predict.question}
      </p>
      <ul>
        {predict.choices.map(({ text, correct, feedback }) => (
          <li key={text} className="grid grid-cols-[1.6em_1fr]">
            <span aria-hidden="true">{correct ? '✓' : '✕'}</span>
            <span>
              {text} <b>({say(correct ? 'right' : 'wrong')})</b> – {feedback}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
