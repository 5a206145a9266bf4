import { live, type messages, x, yOf } from './figure-data.ts'

const dashes = { human: '1.5 4.5', front: '7 4', direct: undefined, local: undefined } as const

/** One message: past in ink, live in colour, the rest a ghost. */
export function FigureArrow({
  index,
  from,
  to,
  style,
  label,
}: { index: number } & (typeof messages)[number]) {
  const y = yOf(index)
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
