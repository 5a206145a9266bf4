import { CornerDownLeft } from 'lucide-react'
import { hrefOf } from '#pages/address/here.ts'
import type { Found } from './find.ts'
import { MarkedText } from './MarkedText.tsx'

interface Props {
  id: string
  found: Found
  /** The words that were looked for. */
  words: readonly string[]
  chosen: boolean
  onOpen: () => void
  onChoose: () => void
}

/** One result: what it is called, what it is, and what in it fitted. A link, so that it opens in a new tab as any other. */
export function ResultRow({ id, found: { entry, matched, codes }, words, chosen, onOpen, onChoose }: Props) {
  return (
    <a
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      href={hrefOf(entry.href)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onOpen()
      }}
      onPointerMove={onChoose}
      className="group flex min-h-11 scroll-mt-16 items-center gap-3 rounded-lg px-3 py-2 aria-selected:bg-go-w"
    >
      <span className="min-w-0 flex-1">
        {entry.over !== undefined && (
          <span className="block truncate text-[13px]/4.5 text-soft">
            <MarkedText text={entry.over} matched={matched} words={words} />
          </span>
        )}
        <span className="block font-semibold">
          <MarkedText text={entry.title} matched={matched} words={words} />
        </span>
        <span className="block truncate text-[14px]/5 text-soft">
          <MarkedText text={entry.text} matched={matched} words={words} />
        </span>
        {codes.length > 0 && (
          <span dir="ltr" className="mt-0.5 flex flex-wrap gap-x-3 font-mono text-[12px]/5 text-soft">
            {codes.map((code) => (
              <span key={code}>
                <MarkedText text={code} matched={matched} words={words} />
              </span>
            ))}
          </span>
        )}
      </span>
      <CornerDownLeft
        size={16}
        aria-hidden="true"
        className="invisible flex-none text-go group-aria-selected:visible rtl:-scale-x-100 max-sm:hidden"
      />
    </a>
  )
}
