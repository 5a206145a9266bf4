import { memo } from 'react'
import { Link } from 'wouter'
import { flowIndex } from '#flows/registry.ts'
import { say } from './say.ts'
import { afterFlow } from './tables.en.ts'

/** What the app has after each flow that there is. The name leads to the step that gives it. Memoised: each row is a new address. */
export const PerFlow = memo(function PerFlow() {
  const rows = flowIndex.flatMap((flow) => {
    const after = afterFlow.find(({ id }) => id === flow.id)
    return after ? [{ ...after, flow }] : []
  })
  return (
    <section aria-labelledby="per-flow" className="border-t border-rule py-10">
      <h2 id="per-flow" className="font-serif text-[28px]/9">
        {say('per-flow-title')}
      </h2>
      <table className="mt-4 w-full text-start max-lg:block">
        <thead className="max-lg:sr-only">
          <tr className="border-b border-edge text-[14px]">
            {(['flow', 'knows', 'may'] as const).map((column) => (
              <th key={column} scope="col" className="py-2 pe-6 text-start font-semibold">
                {say(`per-flow-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-lg:block">
          {rows.map(({ id, knows, may, flow }) => (
            <tr key={id} className="border-b border-rule align-top max-lg:block max-lg:py-2.5">
              <th scope="row" className="pe-6 text-start font-semibold max-lg:block lg:py-2.5">
                <Link
                  href={`/flow/${id}/step/${flow.length}`}
                  className="underline decoration-edge underline-offset-4 hover:decoration-current"
                >
                  {flow.name}
                </Link>{' '}
                <span className="whitespace-nowrap font-normal text-[14px] text-soft">{flow.variant}</span>
              </th>
              {(
                [
                  ['knows', knows],
                  ['may', may],
                ] as const
              ).map(([column, text]) => (
                <td key={column} className="pe-6 max-lg:block lg:py-2.5">
                  <span aria-hidden="true" className="text-[13px] text-soft lg:hidden">
                    {say(`per-flow-${column}`)}:{' '}
                  </span>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
})
