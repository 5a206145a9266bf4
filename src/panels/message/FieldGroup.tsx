import type { ReactNode } from 'react'
import { Fold } from '#panels/Fold.tsx'
import { say } from '#panels/say.ts'
import type { GroupTitle } from './group-fields.ts'

interface Props {
  title: GroupTitle
  count: number
  /** Folded away until asked for. */
  quiet: boolean
  children: ReactNode
}

/** The fields of one part of a message under a small heading. */
export function FieldGroup({ title, count, quiet, children }: Props) {
  if (!quiet) {
    return (
      <div className="mt-2">
        <h4 className="pb-1 font-medium text-[12px] text-soft">{say(title)}</h4>
        <dl>{children}</dl>
      </div>
    )
  }
  const summary = (
    <>
      {say(title)}
      <span className="font-mono text-[12px]">{count}</span>
    </>
  )
  return (
    <Fold summary={summary} className="border-rule border-t">
      <dl>{children}</dl>
    </Fold>
  )
}
