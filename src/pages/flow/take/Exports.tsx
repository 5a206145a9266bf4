import { useState } from 'react'
import type { Room } from '#pages/flow/room.ts'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'
import { fileOf, type Kind, kinds } from './files.ts'
import { say } from './say.ts'

/** The run as a file, in six kinds. */
export function Exports({ room: { definition, trace, arrows, walk } }: { room: Room }) {
  const [failed, setFailed] = useState(false)
  const take = async (kind: Kind) => {
    setFailed(false)
    try {
      const file = await fileOf(kind, { definition, trace, arrows, at: walk.at })
      download(file, `tokenwalk-${definition.id}.${kind}`)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <p className="text-[14px] text-soft">{say('export-note')}</p>
      <div className="mt-2 grid gap-2 sm:grid-cols-2">
        {kinds.map((kind) => (
          <Button key={kind} onClick={() => take(kind)}>
            {say(`take-${kind}`)}
          </Button>
        ))}
      </div>
      <p className="mt-2 text-[14px] text-soft">{say('script-note')}</p>
      {failed && (
        <p role="alert" className="mt-2 text-no">
          {say('failed')}
        </p>
      )}
    </>
  )
}
