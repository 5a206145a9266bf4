import { flowIndex } from '#flows/registry.ts'
import { FlowLink } from '#pages/standing/FlowLink.tsx'
import { say } from './say.ts'
import type { Result } from './tree.en.ts'
import type { Place } from './walk-tree.ts'

/** The end of the tree: why it ends here, answer by answer, and the flows to walk. */
export function Reached({ result, said }: { result: Result; said: Place['said'] }) {
  const flows = result.flows.filter(({ id }) => flowIndex.some((flow) => flow.id === id))
  return (
    <div className="mt-5 grid gap-x-14 gap-y-6 md:grid-cols-2">
      <div>
        <h3 className="font-semibold">{say('because')}</h3>
        <ol className="mt-2 grid gap-2.5">
          {said.map(({ question, answer }) => (
            <li key={question.ask}>
              <p className="text-[14px]/5 text-soft">
                {question.ask} <strong className="font-semibold text-ink">{answer.text}.</strong>
              </p>
              <p>{answer.because}</p>
            </li>
          ))}
        </ol>
      </div>
      <div>
        {result.scope !== undefined && (
          <>
            <h3 className="font-semibold">{say('scope')}</h3>
            <p dir="ltr" className="mt-1 mb-5 font-mono text-[14px]">
              scope={result.scope}
            </p>
          </>
        )}
        {flows.length > 0 && (
          <>
            <h3 className="font-semibold">{say('walk')}</h3>
            <ul className="mt-2 grid gap-3">
              {flows.map(({ id, text }) => (
                <li key={id}>
                  <FlowLink id={id} />
                  <p className="text-[14px]/5 text-soft">{text}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
