import { useState } from 'react'
import { say } from '#panels/say.ts'
import { short } from '#panels/short.ts'

const parts = [
  { name: 'token-header', look: 'text-refresh-token' },
  { name: 'token-claims', look: 'text-code' },
  { name: 'token-signature', look: 'text-api' },
] as const

/** Characters of each part that are enough to see its beginning. */
const FOLD = 60

/** A JWT as it stands on the wire, its three parts in three colours, each named under it; long parts are folded. */
export function JwtText({ jwt }: { jwt: string }) {
  const [whole, setWhole] = useState(false)
  const pieces = jwt.split('.')
  return (
    <>
      <p
        dir="ltr"
        translate="no"
        className="rounded-md border border-rule bg-card px-3 py-2 font-medium font-mono text-[13px]/[1.5] [overflow-wrap:anywhere]"
      >
        {pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a JWT have no name but their place
          <span key={index}>
            {index > 0 && <span className="text-ink">.</span>}
            <span className={parts[index]?.look ?? 'text-no'}>{whole ? piece : short(piece, FOLD)}</span>
          </span>
        ))}
      </p>
      <div className="mt-1 flex items-center justify-between gap-4">
        <ul className="flex gap-x-4 font-medium text-[12px]">
          {parts.map(({ name, look }, index) => (
            <li key={name} className={look}>
              {`${index + 1} ${say(name)}`}
            </li>
          ))}
        </ul>
        <button
          type="button"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
          className="min-h-6 cursor-pointer text-[13px] text-go hover:underline"
        >
          {say(whole ? 'show-less' : 'show-all')}
        </button>
      </div>
    </>
  )
}
