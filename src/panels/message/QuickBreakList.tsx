import { useId, useState } from 'react'
import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { say } from '#panels/say.ts'

interface Props {
  breaks: readonly QuickBreak[]
  onBreak: (quickBreak: QuickBreak) => void
}

/** So many stand there at first; the rest would push away the message that they break. */
const few = 4

const look =
  'min-h-8 cursor-pointer rounded-md px-2.5 py-1 text-start text-[13px]/4 hover:bg-wash pointer-coarse:min-h-11'

/** Ready-made changes of this message, each sent by one press: the most telling ones first, the rest behind "more". */
export function QuickBreakList({ breaks, onBreak }: Props) {
  const [whole, setWhole] = useState(false)
  const id = useId()
  const hidden = breaks.length > few + 1 ? breaks.length - few : 0
  return (
    <fieldset className="my-2">
      <legend className="pb-1.5 font-medium text-[12px] text-soft">{say('quick-breaks')}</legend>
      <ul id={id} className="flex flex-wrap gap-1.5">
        {(whole ? breaks : breaks.slice(0, breaks.length - hidden)).map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => onBreak(item)} className={`${look} border border-edge`}>
              {item.label}
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          aria-expanded={whole}
          aria-controls={id}
          onClick={() => setWhole(!whole)}
          className={`${look} -ms-2.5 text-go`}
        >
          {whole ? say('fewer-breaks') : say('more-breaks', { n: hidden })}
        </button>
      )}
    </fieldset>
  )
}
