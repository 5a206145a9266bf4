import { ParticipantIcon } from '#ui/ParticipantIcon.tsx'
import { FigureArrow } from './FigureArrow.tsx'
import { FigureToken } from './FigureToken.tsx'
import { columns, height, live, messages, row, width, x } from './figure-data.ts'

/** A sequence half walked: the frontispiece of the front page. Decoration; the contents below say it in words. */
export function Figure() {
  return (
    <div aria-hidden="true" dir="ltr" className="mx-auto w-full max-w-[560px] select-none">
      <div className="relative h-17">
        {columns.map((column, index) => (
          <div
            key={column.role}
            className="absolute flex -translate-x-1/2 flex-col items-center gap-1 text-[13px] font-semibold"
            style={{ left: `${(x(index) / width) * 100}%` }}
          >
            <ParticipantIcon role={column.role} size={34} />
            {column.name}
          </div>
        ))}
      </div>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="w-full" focusable="false">
        <rect x="0" y={live * row} width={width} height={row} fill="var(--wash)" />
        {columns.map((column, index) => (
          <line
            key={column.role}
            x1={x(index)}
            x2={x(index)}
            y1="0"
            y2={height}
            stroke={`var(--${column.role})`}
            strokeOpacity="0.45"
            strokeWidth="1.5"
          />
        ))}
        {messages.map((message, index) => (
          <FigureArrow key={message.id} index={index} {...message} />
        ))}
        <FigureToken />
      </svg>
    </div>
  )
}
