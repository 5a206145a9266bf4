import { Link } from 'wouter'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { Explained } from '#pages/glossary/Explained.tsx'
import type { MarkedAct } from '#trace/compare.ts'
import { FieldList } from './FieldList.tsx'
import { OnlyHere } from './OnlyHere.tsx'
import type { Happening } from './row-view.ts'
import { say } from './say.ts'

/** The flow's own sentence for each step that ended in the row, with the way there. */
export function WhatCell({ flow, happens }: { flow: string; happens: readonly Happening[] }) {
  if (happens.length === 0) return <p className="text-dim">{say('nothing')}</p>
  return (
    <ul className="grid gap-1.5">
      {happens.map(({ text, step }) => (
        <li key={text} className="text-pretty text-[15px]/[1.4]">
          <Explained text={text} />{' '}
          {step !== undefined && (
            <Link
              href={`/flow/${flow}/step/${step}`}
              className="whitespace-nowrap text-[13px] text-go underline underline-offset-4 print:hidden"
            >
              {say('step', { step })}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What the app or the person did without a message, and the values made in it. */
export function ActCell({ flow, acts }: { flow: FlowDefinition; acts: readonly MarkedAct[] }) {
  if (acts.length === 0) return <p className="text-dim">{say('nothing')}</p>
  return acts.map((act) => (
    <OnlyHere key={act.does} mark={act.mark}>
      <p className="text-[14px]/5">{flow.content.acts[act.does] ?? act.does}</p>
      <FieldList fields={act.made} plain={act.mark === 'only'} />
    </OnlyHere>
  ))
}
