import { useId } from 'react'
import { Link, useSearchParams } from 'wouter'
import { type FlowSummary, flowIndex } from '#flows/registry.ts'
import { progressOf } from '#pages/progress/progress.ts'
import { useProgress } from '#pages/progress/store.ts'
import { refusalIndex } from '#pages/variants/refusals.ts'
import { Button } from '#ui/Button.tsx'
import { FilterRow } from './FilterRow.tsx'
import { FlowEntry } from './FlowEntry.tsx'
import { choices, filterFrom, fits, fitsUse, paramsOf, type Question } from './filter.ts'
import { RefusalEntry } from './RefusalEntry.tsx'
import { say } from './say.ts'

/** Every flow there is, and three questions that leave the fitting ones. The answers stand in the address. */
export function Picker() {
  const heading = useId()
  const [params, setParams] = useSearchParams()
  const progress = useProgress()
  const filter = filterFrom(params)
  const flows = flowIndex.filter((flow) => fits(flow, filter)).sort(byStanding)
  // Of a status a refusal has none; it answers who asks for that app and that need.
  const refused = refusalIndex.filter((one) => filter.status === undefined && fitsUse(one, filter))
  const choose = (question: Question, value: string | undefined) => {
    setParams(paramsOf({ ...filter, [question]: value }), { replace: true })
  }
  return (
    <section id="flows" aria-labelledby={heading} className="border-t border-rule pt-12 pb-14">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id={heading} className="font-serif text-[30px]/9">
          {say('heading')}
        </h2>
        <p className="text-[14px] text-soft">
          <span role="status">{say('count', { count: flows.length })}</span>
          {' · '}
          <Link href="/concept/choose-flow" className="text-go underline underline-offset-4">
            {say('help')}
          </Link>
        </p>
      </div>
      <div className="mt-5 grid gap-x-6 gap-y-4 sm:grid-cols-[auto_1fr] sm:items-center sm:gap-y-2">
        {(Object.keys(choices) as Question[]).map((question) => (
          <FilterRow
            key={question}
            question={question}
            value={filter[question]}
            onChoose={(value) => choose(question, value)}
          />
        ))}
      </div>
      {flows.length > 0 && (
        <ul className="mt-8 grid gap-x-10 sm:grid-cols-2 xl:grid-cols-3">
          {flows.map((flow) => (
            <FlowEntry key={flow.id} flow={flow} progress={progressOf(progress, flow.id, flow.length)} />
          ))}
        </ul>
      )}
      {flows.length === 0 && (
        <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule pt-5">
          <p>{say('nothing')}</p>
          <Button size="small" onClick={() => setParams('', { replace: true })}>
            {say('show-all')}
          </Button>
        </div>
      )}
      {refused.length > 0 && (
        <>
          <h3 className="mt-8 font-semibold">{say('refused-heading')}</h3>
          <ul className="mt-2 grid gap-x-10 sm:grid-cols-2">
            {refused.map((refusal) => (
              <RefusalEntry key={refusal.id} refusal={refusal} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What one may take stands first; flows of one standing keep the order of the curriculum. */
function byStanding(one: FlowSummary, other: FlowSummary): number {
  return choices.status.indexOf(one.standing) - choices.status.indexOf(other.standing)
}
