import { Link } from 'wouter'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { SitePage } from '#pages/home/SitePage.tsx'
import { StandingLine } from '#pages/standing/StandingLine.tsx'
import { ReadStep } from './ReadStep.tsx'
import { say } from './say.ts'

/** A flow, or one step of it, for readers without scripts: all that the walk says, as one text. `step` 0 is the flow. */
export function ReadFlow({ flow, step }: { flow: FlowDefinition; step: number }) {
  const { content, participants } = flow
  const words = content.steps[step]
  return (
    <SitePage>
      <StandingLine id={flow.id} />
      {words ? (
        <ReadStep flow={flow} step={step} words={words} />
      ) : (
        <>
          <h1 className="font-serif text-[36px]/[1.12]">{content.name}</h1>
          <p className="mt-1 text-soft">
            {content.variant}. {content.status}
          </p>
          <p className="mt-4 max-w-[38rem] text-[18px]/7">{content.intro}</p>
          <p className="mt-4 text-soft">
            {say('follows')}: {content.spec}
          </p>
          <h2 className="mt-8 font-serif text-[28px]/9">{say('who-takes-part')}</h2>
          <ul className="mt-2 list-disc ps-5">
            {participants.map(({ id, name, note }) => (
              <li key={id}>
                {name} <span className="text-soft">{note}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <StepList flow={flow} step={step} />
    </SitePage>
  )
}

function StepList({ flow: { id, content }, step }: { flow: FlowDefinition; step: number }) {
  return (
    <nav aria-labelledby="all-steps">
      <h2 id="all-steps" className="mt-8 font-serif text-[28px]/9">
        {say('all-steps')}
      </h2>
      <ol className="mt-2 list-decimal ps-6">
        {Object.entries(content.steps).map(([n, { title, caption }]) => (
          <li key={n} aria-current={Number(n) === step ? 'step' : undefined} className="py-1">
            <Link href={`/flow/${id}/step/${n}`} className="font-semibold underline underline-offset-4">
              {title}
            </Link>
            <p className="text-soft">{caption}</p>
          </li>
        ))}
      </ol>
    </nav>
  )
}
