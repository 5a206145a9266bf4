import { useEffect, useRef } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { ExplainedTexts } from '#pages/glossary/Explained.tsx'
import { ValueNames } from '#panels/value-names.ts'
import { useMedia } from '#ui/use-media.ts'
import { CompareDock, CompareFoot, RowQuestion } from './CompareDock.tsx'
import { ComparedTable } from './ComparedTable.tsx'
import type { Pair } from './pairs.ts'
import { RowList } from './RowList.tsx'
import type { RowView, Side } from './row-view.ts'
import { say } from './say.ts'
import { TagMark, tagText } from './TagMark.tsx'
import { useComparison } from './use-comparison.ts'

interface Props {
  pair: Pair
  flows: Readonly<Record<Side, FlowDefinition>>
  /** The row of the address. */
  asked: number
}

/** Both lanes being walked. */
export function CompareWalk({ pair, flows, asked }: Props) {
  const comparison = useComparison(pair, flows, asked)
  const { row, total, view } = comparison
  const wide = useMedia('(min-width: 64rem)')
  const top = useRef<HTMLElement>(null)
  // A long row was read to its end: the next one is read from its beginning.
  useEffect(() => {
    if (row > 0 && (top.current?.getBoundingClientRect().top ?? 0) < 0) top.current?.scrollIntoView()
  }, [row])
  const { title } = view.words
  const tag = tagText(view.compared.tag, pair)
  return (
    <ExplainedTexts texts={textsOf(view)} flow={pair.left.flow}>
      <section ref={top} aria-label={say('rows')} className="flex min-h-[calc(100dvh-1rem)] flex-col">
        <div className="grid flex-1 items-start gap-x-6 border-t border-rule lg:grid-cols-[13rem_minmax(0,1fr)]">
          <RowList pair={pair} comparison={comparison} />
          <div className="min-w-0 py-3">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-2">
              {row > 0 && <p className="font-mono text-[13px] text-soft">{say('row-of', { row, total })}</p>}
              <h2 className="font-serif text-[23px]/7">{row === 0 ? say('before-title') : title}</h2>
              {row > 0 && <TagMark tag={view.compared.tag} pair={pair} />}
            </div>
            {!wide && (
              <div className="grid gap-3 pb-3">
                <RowQuestion pair={pair} comparison={comparison} />
              </div>
            )}
            <ValueNames value={view.names}>
              <ComparedTable pair={pair} flows={flows} view={view} started={row > 0} />
            </ValueNames>
          </div>
        </div>
        {wide ? <CompareDock pair={pair} comparison={comparison} /> : <CompareFoot comparison={comparison} />}
        <p role="status" className="sr-only">
          {row === 0 ? say('announced-before', { total }) : say('announced', { row, total, title, tag })}
        </p>
      </section>
    </ExplainedTexts>
  )
}

/** What a row says of itself, as one reads it: why it matters comes after the answer. */
function textsOf({ words: { predict, why }, happens }: RowView): readonly string[] {
  const happened = [...happens.left, ...happens.right].map(({ text }) => text)
  return [...(predict ? [predict.question] : []), ...happened, why]
}
