import { useState } from 'react'
import { Link } from 'wouter'
import type { FlowSummary } from '#flows/registry.ts'
import { Button } from '#ui/Button.tsx'
import { ClearDialog } from './ClearDialog.tsx'
import type { FlowProgress } from './progress.ts'
import { StepsSeen } from './StepsSeen.tsx'
import { say } from './say.ts'
import { changeProgress } from './store.ts'

interface Props {
  flow: FlowSummary
  done: FlowProgress
  onCleared: () => void
}

/** One flow that was begun: how far, where to go on, and a way to forget it. */
export function FlowRow({ flow, done, onCleared }: Props) {
  const [asking, setAsking] = useState(false)
  const name = `${flow.name}, ${flow.variant}`
  const inside = done.at > 0 && done.at < flow.length
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-t border-rule py-4 sm:grid-cols-[minmax(0,1fr)_13rem_auto]">
      <div>
        <p>
          <span className="font-semibold">{flow.name}</span>
          <span className="text-soft">, {flow.variant}</span>
        </p>
        <p className="mt-0.5">
          <Link
            href={inside ? `/flow/${flow.id}/step/${done.at}` : `/flow/${flow.id}`}
            className="text-[14px] text-go underline underline-offset-4"
          >
            {inside ? say('go-on', { step: done.at }) : say('walk-again')}
          </Link>
        </p>
      </div>
      <div>
        <StepsSeen length={flow.length} progress={done} />
        <p className="mt-0.5 text-[13px]/5 text-soft">
          {say('answered', { right: done.right.length, count: flow.length })}
        </p>
      </div>
      <Button
        variant="plain"
        aria-label={say('clear-flow', { flow: name })}
        className="max-sm:-ms-2.5 max-sm:justify-self-start"
        onClick={() => setAsking(true)}
      >
        {say('clear-short')}
      </Button>
      {asking && (
        <ClearDialog
          title={say('confirm-flow')}
          text={say('confirm-flow-text', { flow: name })}
          onClose={() => setAsking(false)}
          onClear={() => {
            changeProgress(({ [flow.id]: _, ...rest }) => rest)
            onCleared()
          }}
        />
      )}
    </li>
  )
}
