import { Hourglass } from 'lucide-react'
import { ValueGlyph } from '#ui/ValueGlyph.tsx'
import { at, type Region } from './place.ts'
import { say } from './say.ts'

/** The name of a region at its left edge, with the shape of what an app gets there. */
export function RegionHead({ region: { id, top, bottom } }: { region: Region }) {
  return (
    <div
      style={at({ top, bottom })}
      className={`flex flex-col gap-1 lg:col-start-1 lg:row-(--rows) lg:py-3 lg:pe-2 ${id === 'both' ? 'lg:sr-only' : ''}`}
    >
      <h3 className="flex items-center gap-2 font-serif text-[22px]/7 lg:gap-1.5 lg:text-[20px]/6">
        {id === 'login' && <ValueGlyph kind="id-token" size={13} />}
        {id === 'api' && <ValueGlyph kind="access-token" size={13} />}
        {id === 'history' && <Hourglass size={16} aria-hidden="true" className="text-no" />}
        {say(`region-${id}`)}
      </h3>
      <p className="text-[13px]/4.5 text-soft">{say(`region-${id}-means`)}</p>
    </div>
  )
}
