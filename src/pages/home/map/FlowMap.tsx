import { useId } from 'react'
import { Link, useSearchParams } from 'wouter'
import { flowIndex } from '#flows/registry.ts'
import { refusalIndex } from '#pages/variants/refusals.ts'
import { Button } from '#ui/Button.tsx'
import { Drawing } from './Drawing.tsx'
import { FilterRow } from './FilterRow.tsx'
import { choices, filterFrom, fits, fitsUse, paramsOf, type Question } from './filter.ts'
import { RefusalEntry } from './RefusalEntry.tsx'
import { say } from './say.ts'

/** Every flow there is, on a map, and three questions that leave the fitting ones. The answers stand in the address. */
export function FlowMap() {
  const heading = useId()
  const [params, setParams] = useSearchParams()
  const filter = filterFrom(params)
  const fitting = flowIndex.filter((flow) => fits(flow, filter))
  // Of a status a refusal has none; it answers who asks for that app and that need.
  const refused = refusalIndex.filter((one) => filter.status === undefined && fitsUse(one, filter))
  const choose = (question: Question, value: string | undefined) => {
    setParams(paramsOf({ ...filter, [question]: value }), { replace: true })
  }
  return (
    <section id="flows" aria-labelledby={heading} className="border-t border-rule pt-10 pb-14">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id={heading} className="font-serif text-[30px]/9">
          {say('heading')}
        </h2>
        <p className="text-[14px] text-soft">
          <span role="status">{say('count', { count: fitting.length })}</span>
          {' · '}
          <Link href="/concept/choose-flow" className="text-go underline underline-offset-4">
            {say('help')}
          </Link>
        </p>
      </div>
      <p className="mt-1 text-soft">{say('lead')}</p>
      <div className="mt-5 grid gap-x-6 gap-y-4 sm:grid-cols-[auto_1fr] sm:items-center sm:gap-y-2 noscript:hidden">
        {(Object.keys(choices) as Question[]).map((question) => (
          <FilterRow
            key={question}
            question={question}
            value={filter[question]}
            onChoose={(value) => choose(question, value)}
          />
        ))}
      </div>
      {fitting.length === 0 && (
        <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>{say('nothing')}</p>
          <Button size="small" onClick={() => setParams('', { replace: true })}>
            {say('show-all')}
          </Button>
        </div>
      )}
      <Drawing fitting={fitting} />
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
