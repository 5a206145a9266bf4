import { useState } from 'react'
import { say } from '#panels/say.ts'

interface Props {
  text: string
  /** Characters shown before the rest is folded away. */
  fold?: number
  className?: string
}

/** Text of the wire: mono, left to right in any language, never interpreted; a long one is folded. */
export function Wire({ text, fold = 160, className = '' }: Props) {
  const [whole, setWhole] = useState(false)
  const long = text.length > fold + 20
  return (
    <>
      <bdi
        dir="ltr"
        translate="no"
        className={`whitespace-pre-wrap font-mono [overflow-wrap:anywhere] ${className}`}
      >
        {long && !whole ? `${text.slice(0, fold)}…` : text}
      </bdi>
      {long && (
        <button
          type="button"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
          className="ms-2 min-h-6 cursor-pointer text-[13px] text-go hover:underline"
        >
          {say(whole ? 'show-less' : 'show-all')}
        </button>
      )}
    </>
  )
}
