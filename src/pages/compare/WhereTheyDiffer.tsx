import { memo } from 'react'
import { Link } from 'wouter'
import { pairs } from './pairs.ts'
import { say } from './say.ts'
import { differences } from './tables.en.ts'

const [{ left, right }] = pairs

/** OAuth and OpenID Connect on one page, with the steps that show it. Memoised: each row is a new address. */
export const WhereTheyDiffer = memo(function WhereTheyDiffer() {
  return (
    <section aria-labelledby="where-they-differ" className="border-t border-rule py-10">
      <h2 id="where-they-differ" className="font-serif text-[28px]/9">
        {say('where-title')}
      </h2>
      <dl className="mt-4 grid gap-y-6 lg:hidden">
        {differences.map(({ what, oauth, openid, both, look }) => (
          <div key={what}>
            <dt className="font-semibold">{what}</dt>
            <dd>
              <p>
                <span className="text-soft">{left.name}:</span> {oauth} <Look flow={left.flow} step={look} />
              </p>
              <p>
                <span className="text-soft">{right.name}:</span> {openid}{' '}
                <Look flow={right.flow} step={look} />
              </p>
              <p>
                <span className="text-soft">{say('where-both')}:</span> {both}
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <table className="mt-4 w-full text-start max-lg:hidden">
        <thead>
          <tr className="border-b border-edge text-[14px]">
            <td />
            <th scope="col" className="py-2 pe-6 text-start font-semibold">
              {say('where-oauth')}
            </th>
            <th scope="col" className="py-2 pe-6 text-start font-semibold">
              {say('where-openid')}
            </th>
            <th scope="col" className="py-2 text-start font-semibold">
              {say('where-both')}
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ what, oauth, openid, both, look }) => (
            <tr key={what} className="border-b border-rule align-top">
              <th scope="row" className="w-44 py-2.5 pe-6 text-start font-semibold">
                {what}
              </th>
              <td className="py-2.5 pe-6">
                {oauth} <Look flow={left.flow} step={look} />
              </td>
              <td className="py-2.5 pe-6">
                {openid} <Look flow={right.flow} step={look} />
              </td>
              <td className="w-52 py-2.5 text-soft">{both}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
})

function Look({ flow, step }: { flow: string; step: number | undefined }) {
  if (step === undefined) return null
  return (
    <Link
      href={`/flow/${flow}/step/${step}`}
      className="whitespace-nowrap text-[13px] text-go underline underline-offset-4 print:hidden"
    >
      {say('step', { step })}
    </Link>
  )
}
