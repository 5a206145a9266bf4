import { useSelector } from '@xstate/react'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { createActor } from 'xstate'
import type { ClassRoom, Told } from './class-room.ts'
import { atNewFlow } from './clock.ts'
import { type PresentEvent, type Presenting, presenterMachine, type Shared } from './machine.ts'
import { grafted, type Role } from './message.ts'
import type { Stops } from './moves.ts'
import type { Scene } from './scene.ts'

/** A presentation in one window. */
export interface Presenter {
  scene: Scene
  role: Role
  context: Presenting
  shared: Shared
  send: (event: PresentEvent) => void
  room: ClassRoom
}

interface Options {
  scene: Scene
  role: Role
  room: ClassRoom
  onLeave: (step: number) => void
  /** The part of the lesson that the address names, and its steps. */
  plan: { key: string; stops: Stops } | null
  /** Next at the end of all (1), or Back at its beginning (-1). */
  onEnded: (by: 1 | -1) => void
  /** The class has gone to another flow, or to another part of its lesson, and this window goes along. */
  onElsewhere: (told: Told) => void
}

/** Drives the machine in one window of a class: what is done here is told to the others, what they tell is shown at once. */
export function usePresenter({ scene, role, room, plan, onLeave, onElsewhere, onEnded }: Options): Presenter {
  const [actor] = useState(() =>
    createActor(presenterMachine, {
      input: { course: scene.course, ...opening(scene, room.latest(), plan?.key ?? null) },
    }).start(),
  )
  const context = useSelector(actor, (snapshot) => snapshot.context)
  const send = useCallback(
    (event: PresentEvent) => {
      const before = actor.getSnapshot().context
      actor.send(event)
      const { run, at, view } = actor.getSnapshot().context
      if (run !== before.run || at !== before.at || view !== before.view) room.tell({ run, at, view })
    },
    [actor, room],
  )
  const part = plan?.key
  const stopsNow = useEffectEvent(() => plan?.stops ?? [])
  const elsewhere = useEffectEvent(onElsewhere)
  const ended = useEffectEvent(onEnded)
  const leave = useEffectEvent(onLeave)
  useEffect(() => {
    // Whoever leads to another flow takes the class along; whoever brings a run or a step tells it.
    const { run, at, view } = actor.getSnapshot().context
    const told = room.latest()
    const brought = run.events.length > 0 || view.step > 1
    const away = told !== undefined && !isOf(scene, told)
    if (away && role === 'audience') elsewhere(told)
    else if (away || (told === undefined && brought)) room.tell({ run, at, view })
    else room.begin({ run, at, view })
  }, [actor, room, scene, role])
  useEffect(() => {
    // Not in a frame: a window that is covered has none, and is right all the same.
    const listening = room.subscribe(() => {
      const told = room.latest()
      const now = actor.getSnapshot().context
      if (!told || told.view === now.view) return
      if (!isOf(scene, told)) return elsewhere(told)
      actor.send({ type: 'SYNC', ...told, run: grafted(now.run, told.run) })
      if (told.view.plan !== now.view.plan) elsewhere(told)
    })
    return listening
  }, [actor, room, scene])
  // On to another part within the same flow.
  useEffect(() => {
    if (part !== undefined && role !== 'audience') send({ type: 'PLAN', plan: part, stops: stopsNow() })
  }, [part, role, send])
  useEffect(() => {
    const leaving = actor.on('leave', () => leave(actor.getSnapshot().context.view.step))
    const ending = actor.on('ended', ({ by }) => ended(by))
    return () => {
      leaving.unsubscribe()
      ending.unsubscribe()
    }
  }, [actor])
  const { run, at, view } = context
  return { scene, role, context, shared: { run, at, view }, send, room }
}

/** Whether a state belongs to what is presented here. */
function isOf({ first: { run, view } }: Scene, told: Told): boolean {
  return told.run.flow === run.flow && told.view.pair === view.pair
}

/** Where a window begins: where the class is; with another flow at its beginning, in the look that the class has. */
function opening(scene: Scene, told: Told | undefined, plan: string | null): Shared {
  const { run, at } = scene.first
  const view = { ...scene.first.view, plan }
  if (!told) return { run, at, view }
  if (isOf(scene, told)) return { run: grafted(run, told.run), at: told.at, view: told.view }
  const { look, scale, hideNext, blank, clock, pressed } = told.view
  const began = atNewFlow(clock, Date.now())
  return { run, at, view: { ...view, look, scale, hideNext, blank, pressed, clock: began } }
}
