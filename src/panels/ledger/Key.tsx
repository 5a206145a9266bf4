import { say } from '#panels/say.ts'
import { KnowingMark } from './KnowingMark.tsx'

/** What the three marks of the ledger mean. */
export function Key() {
  return (
    <p className="flex gap-x-3 text-[12px] text-soft" aria-hidden="true">
      {(['knows', 'could-read', 'useless'] as const).map((knowing) => (
        <span key={knowing} className="inline-flex items-center gap-1 whitespace-nowrap">
          <KnowingMark knowing={knowing} />
          {say(`key-${knowing}`)}
        </span>
      ))}
    </p>
  )
}
