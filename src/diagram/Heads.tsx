import { ParticipantIcon } from '#ui/ParticipantIcon.tsx'
import type { Column } from './columns.ts'
import { metrics } from './metrics.ts'
import { say } from './say.ts'
import type { Style } from './style.ts'
import './heads.css'

/** Who takes part, above the lifelines: mark, name, note. */
export function Heads({
  columns,
  height,
  scale = 1,
  dim,
}: {
  columns: readonly Column[]
  height: number
  scale?: number
  /** Those that step back, by id. */
  dim?: ReadonlySet<string>
}) {
  const style: Style = { blockSize: height, '--u': scale }
  return (
    <ul className="dg-heads" aria-label={say('participants')} style={style}>
      {columns.map(({ id, role, mark, x, name, note }) => (
        <li key={id} className="dg-who" data-dim={dim?.has(id) || undefined} style={{ insetInlineStart: x }}>
          <ParticipantIcon role={role} mark={mark} size={metrics.headIcon * scale} />
          <Lines className="dg-name" lines={name} />
          <Lines className="dg-note" lines={note} />
        </li>
      ))}
    </ul>
  )
}

/** The space at each line's end is for those who hear the lines as one text. */
function Lines({ className, lines }: { className: string; lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className={className}>
      {line}{' '}
    </span>
  ))
}
