import { Link, useSearch } from 'wouter'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { type Pair, pairOf, pairs } from '#pages/compare/pairs.ts'
import type { Side } from '#pages/compare/row-view.ts'
import { tagText } from '#pages/compare/TagMark.tsx'
import { useFlow } from '#pages/flow/flow-of.ts'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import { rowsOf } from '#pages/reading/rows-of.ts'
import { PrintFrame } from './PrintFrame.tsx'
import { say } from './say.ts'

/** The pair that the query of an address names: `?pair=device`. */
export const pairAt = (query: string): Pair => pairOf(new URLSearchParams(query).get('pair'))

/** The comparison that the address names, on one page. */
export function CompareSheetPage() {
  const pair = pairAt(useSearch())
  const [left, right] = [useFlow(pair.left.flow), useFlow(pair.right.flow)]
  return left && right ? <CompareSheet pair={pair} flows={{ left, right }} /> : <NotFoundPage />
}

const sides = ['left', 'right'] as const

interface Props {
  pair: Pair
  flows: Readonly<Record<Side, FlowDefinition>>
}

/** Row by row what happens in each lane, and whether it differs. */
export function CompareSheet({ pair, flows }: Props) {
  const name = say('compare-of', { left: pair.left.name, right: pair.right.name })
  return (
    <PrintFrame title={name} choices={<Which pair={pair} />}>
      <article className="sheet">
        <h1 className="sheet-title">{name}</h1>
        <table className="sheet-table mt-2 text-[13.5px]/[1.4]">
          <thead>
            <tr>
              <th scope="col" colSpan={2} className="w-[19%]">
                {say('step')}
              </th>
              {sides.map((side) => (
                <th key={side} scope="col" className="w-[33%]">
                  {pair[side].name}: {flows[side].content.name}
                </th>
              ))}
              <th scope="col">{say('compare-differs')}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(pair, flows).map(({ words, steps, compared }, index) => (
              <tr key={words.title}>
                <td>{index + 1}</td>
                <th scope="row">{words.title}</th>
                {sides.map((side) => (
                  <td key={side}>
                    {steps[side].length === 0
                      ? say('compare-rests')
                      : steps[side].map((step) => flows[side].content.steps[step]?.caption).join(' ')}
                  </td>
                ))}
                <td className={compared.tag === 'same' ? '' : 'font-bold'}>{tagText(compared.tag, pair)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    </PrintFrame>
  )
}

function Which({ pair }: { pair: Pair }) {
  return (
    <nav aria-label={say('compare-which')} className="flex flex-wrap gap-x-4 noscript:hidden">
      {pairs.map(({ id, name }, index) => (
        <Link
          key={id}
          href={index === 0 ? '/print/compare' : `/print/compare?pair=${id}`}
          aria-current={id === pair.id ? 'page' : undefined}
          className="inline-flex min-h-9 items-center text-go underline underline-offset-4 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
