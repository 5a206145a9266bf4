import { X } from 'lucide-react'
import { say } from '#pages/present/say.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import type { OtherWindow } from './use-other-window.ts'

/** Said where the browser stopped a window: its link, to open or to copy. */
export function BlockedLine({ other: { blocked, dismiss } }: { other: OtherWindow }) {
  if (blocked === undefined) return null
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border border-ink bg-card px-4 py-2 text-[15px]"
    >
      <span>{say('blocked')}</span>
      <a
        href={blocked}
        target="_blank"
        rel="noopener opener"
        className="font-semibold text-go underline underline-offset-4"
      >
        {say('blocked-open')}
      </a>
      <CopyButton text={blocked} label={say('blocked-copy')} wide />
      <IconButton label={say('close')} onClick={dismiss}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
