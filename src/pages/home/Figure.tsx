import { ParticipantIcon } from '#ui/ParticipantIcon.tsx'
import { ValueGlyph } from '#ui/ValueGlyph.tsx'
import { columns, live, messages } from './figure-data.ts'

const width = 560
const row = 33
const height = messages.length * row + 6
const x = (column: number) => 62 + column * 145

const dashes = { human: '1.5 4.5', front: '7 4', direct: undefined, local: undefined } as const

/** A sequence half walked: the frontispiece of the front page. Decoration; the contents below say it in words. */
export function Figure() {
  return (
    <div aria-hidden="true" dir="ltr" className="mx-auto w-full max-w-[620px] select-none">
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
      <svg viewBox={`0 0 ${width} ${height}`} className="w-full" focusable="false">
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
          <Arrow key={`${index}-${message.label}`} index={index} {...message} />
        ))}
        <Token />
      </svg>
    </div>
  )
}

function Arrow({ index, from, to, style, label }: { index: number } & (typeof messages)[number]) {
  const y = index * row + row * 0.66
  const state = index < live ? 'past' : index === live ? 'live' : 'ghost'
  const colour = { past: 'var(--soft)', live: 'var(--go)', ghost: 'var(--rule)' }[state]
  const line = state === 'live' ? 2.6 : 1.5
  const right = to > from
  const end = x(to) + (right ? -1 : 1)
  const path = from === to ? `M${x(from)} ${y - 9}h24v12h-22` : `M${x(from)} ${y}H${end}`
  const tip = from === to ? { x: x(from) + 1, y: y + 3, way: 1 } : { x: end, y, way: right ? -1 : 1 }
  return (
    <g className="figure-arrow" style={{ animationDelay: `${index * 90}ms` }}>
      <path d={path} fill="none" stroke={colour} strokeWidth={line} strokeDasharray={dashes[style]} />
      <path d={`M${tip.x} ${tip.y}l${9 * tip.way} -4.5v9Z`} fill={colour} />
      {style === 'front' && from !== 2 && to !== 2 && (
        <circle cx={x(2)} cy={y} r="4" fill="var(--paper)" stroke={colour} strokeWidth="1.8" />
      )}
      {label !== '' && (
        <text
          x={from === to ? x(from) + 32 : (x(from) + x(to)) / 2}
          y={from === to ? y + 1 : y - 7}
          textAnchor={from === to ? 'start' : 'middle'}
          fill={state === 'live' ? 'var(--go)' : 'var(--ink)'}
          stroke={state === 'live' ? 'var(--wash)' : 'var(--paper)'}
          strokeWidth="5"
          paintOrder="stroke"
          className={`font-mono text-[11.5px] max-sm:hidden ${state === 'live' ? 'font-semibold' : ''}`}
        >
          {label}
        </text>
      )}
    </g>
  )
}

function Token() {
  const y = live * row + row * 0.66
  return (
    <g className="figure-token">
      <g transform={`translate(${x(2) + 84} ${y})`}>
        <rect x="-12" y="-12" width="24" height="24" rx="6" fill="var(--card)" stroke="var(--code)" strokeWidth="2" />
        <svg x="-7" y="-7" width="14" height="14" overflow="visible" focusable="false">
          <ValueGlyph kind="code" size={14} />
        </svg>
      </g>
    </g>
  )
}
