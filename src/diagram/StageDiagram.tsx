import { useId, useMemo } from 'react'
import type { Participant } from '#flows/kit/types.ts'
import type { ArrowView } from '#trace/views.ts'
import { Arrow } from './Arrow.tsx'
import { Heads } from './Heads.tsx'
import { lifelineColour, lifelineWidth } from './lifeline.ts'
import { messageOf } from './message.ts'
import type { Row, Title } from './rows.ts'
import { say } from './say.ts'
import { sentencesOf } from './sentences.ts'
import { stageOf } from './stage.ts'
import type { Style } from './style.ts'
import { Traveller } from './Traveller.tsx'
import { momentOf, moverOf } from './travel.ts'
import { useForward } from './use-forward.ts'
import './frame.css'
import './stage.css'

interface Props {
  participants: readonly Participant[]
  titles: readonly Title[]
  arrows: readonly ArrowView[]
  current: number
  /** The step is being asked: a question mark stands where its arrow will be. */
  asked: boolean
  /** Steps to come are not shown, and who has no part yet steps back. */
  hideNext: boolean
  /** The step in the light; all else steps back. */
  lit: number | undefined
  width: number
  height: number
  scale: number
  least: number
  /** false: nothing moves, whatever the system says. */
  motion: boolean
  /** The pointer is over a step. */
  onPoint?: ((step: number) => void) | undefined
}

/**
 * The sequence diagram for a room: all earlier arrows, and the one looked at. Its size is handed in and all places are
 * arithmetic, so that it is right at the first paint, in a window that nobody sees as well.
 */
export function StageDiagram({ participants, titles, arrows, current, asked, hideNext, lit, ...at }: Props) {
  const { width, height, scale: wanted, least, motion, onPoint } = at
  const id = useId()
  const until = hideNext ? current : current + 1
  const messages = JSON.stringify(arrows.map(messageOf))
  const { picture, scale, above, room } = useMemo(
    () =>
      stageOf({
        participants,
        titles,
        messages: JSON.parse(messages),
        width,
        height,
        current,
        until,
        scale: wanted,
        least,
      }),
    [participants, titles, messages, width, height, current, until, wanted, least],
  )
  // While a step is asked, what came before it is no news any more.
  const now = asked ? ('past' as const) : ('live' as const)
  const states = new Map(arrows.map(({ key, state }) => [key, state === 'live' ? now : state]))
  const shown = picture.placed.filter(({ message }) => {
    const ghost = states.get(message.key) === 'ghost'
    return !ghost || (!hideNext && message.step !== (asked ? current : 0))
  })
  const forward = useForward(momentOf(current, arrows))
  const mover = asked || (lit ?? current) !== current ? undefined : moverOf(arrows)
  const way = picture.placed.find(({ message }) => message.key === mover?.key)
  const row = picture.rows.find(({ step }) => step === current)
  const dim = dimmed(participants, arrows, hideNext ? current : undefined, lit)
  const own = arrows.filter(({ step, state }) => step === current && state !== 'ghost')
  const stepAt = (y: number) =>
    picture.rows.find((one) => one.step <= current && y >= one.y && y < one.y + one.height)?.step
  return (
    <section className="dg-room" aria-label={say('diagram')} dir="ltr" style={{ width, height }}>
      <Heads columns={picture.columns} height={picture.head} scale={scale} dim={dim} />
      <div
        className="dg-view"
        role="img"
        aria-labelledby={`${id}says`}
        style={{ blockSize: room }}
        onPointerMove={
          onPoint &&
          (({ currentTarget, clientY }) => {
            const box = currentTarget.getBoundingClientRect()
            // The small copy is drawn to a scale of its own.
            const step = stepAt((clientY - box.top) * (room / box.height) + above)
            if (step !== undefined) onPoint(step)
          })
        }
      >
        <span id={`${id}says`} hidden>
          {asked
            ? say('picture-asked', { n: current, total: titles.length })
            : sentencesOf(own, participants).join(' ')}
        </span>
        <div className="dg-moved" style={{ transform: `translateY(${-above}px)` }}>
          <svg className="dg-svg" width={width} height={above + room} aria-hidden="true" focusable="false">
            {picture.columns.map(({ id: column, role, x }) => (
              <rect
                key={column}
                data-dim={dim.has(column) || undefined}
                className="dg-lifeline"
                x={x - (lifelineWidth * scale) / 2}
                width={lifelineWidth * scale}
                height={above + room}
                fill={lifelineColour(role)}
              />
            ))}
            {shown.map((placed) => (
              <g
                key={placed.message.key}
                data-dim={(lit !== undefined && placed.message.step !== lit) || undefined}
              >
                <Arrow
                  placed={placed}
                  state={states.get(placed.message.key) ?? 'ghost'}
                  current={placed.message.step === current}
                />
              </g>
            ))}
          </svg>
          {way && (
            <Traveller
              key={way.message.key}
              placed={way}
              carries={mover?.carries}
              animate={forward && motion}
            />
          )}
          {asked && row && <Asked row={row} scale={scale} />}
        </div>
      </div>
    </section>
  )
}

/** Where the arrow will be. */
function Asked({ row, scale }: { row: Row; scale: number }) {
  const style: Style = { insetBlockStart: row.y, blockSize: row.height, '--u': scale }
  return (
    <div className="dg-asked" style={style} aria-hidden="true">
      <span>?</span>
    </div>
  )
}

/** Who steps back: who has had no part so far, or has none in the step that is in the light. */
function dimmed(
  participants: readonly Participant[],
  arrows: readonly ArrowView[],
  upTo: number | undefined,
  lit: number | undefined,
): ReadonlySet<string> {
  const seen = arrows.filter(({ step, state }) =>
    lit === undefined ? upTo === undefined || (step <= upTo && state !== 'ghost') : step === lit,
  )
  const part = new Set(seen.flatMap(({ from, to, via }) => [from, to, via ?? from]))
  return new Set(participants.flatMap(({ id }) => (part.has(id) ? [] : [id])))
}
