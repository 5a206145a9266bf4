import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import classic from '#flows/classic-oauth1/index.ts'
import pkceLogin from '#flows/pkce-login/index.ts'
import { shownStep } from '#pages/flow/position.ts'
import { rememberingPlay } from '#pages/flow/remembering-play.ts'
import { flowCourse } from './course.ts'
import { type PresentEvent, presenterMachine } from './machine.ts'
import { runOf } from './session.ts'
import { firstView, panelOf, viewFrom } from './view.ts'
import { planIn } from './windows.ts'

const now = 1_795_000_000_000

function presenting(flow = pkceLogin) {
  const play = rememberingPlay(flow)
  const course = flowCourse(flow, play)
  const run = runOf(flow, 'tgq00-abcdef')
  const actor = createActor(presenterMachine, { input: { course, run, at: 0, view: firstView } }).start()
  const send = (...events: PresentEvent[]) => {
    for (const event of events) actor.send(event)
    return actor.getSnapshot().context
  }
  const where = () => {
    const { view, at, run } = actor.getSnapshot().context
    return { step: view.step, phase: view.phase, at, frame: play(run).frames[at] }
  }
  return { actor, send, where, play, course, context: () => actor.getSnapshot().context }
}

const next = { type: 'NEXT', now } as const
const back = { type: 'BACK' } as const

describe('Next', () => {
  it('asks each step first, then shows its answer, its message and its checks', () => {
    const { send, where } = presenting()
    expect(where()).toMatchObject({ step: 1, phase: 'question', at: 0 })
    const seen: string[] = []
    for (let presses = 0; presses < 60; presses++) {
      const { view } = send(next)
      seen.push(`${where().step} ${where().phase}${view.votes[where().step]?.revealed ? ', told' : ''}`)
    }
    expect(seen.slice(0, 6)).toEqual([
      '1 question, told',
      '1 answer, told',
      '2 question',
      '2 question, told',
      '2 answer, told',
      '2 message, told',
    ])
    expect(seen).toContain('8 checks, told')
    expect(seen.at(-1)).toMatch(/^11 /)
    // Each step has a question, its answer and what happens, once, and always in this order.
    const distinct = [...new Set(seen)]
    for (let step = 2; step <= 11; step++)
      expect(distinct.filter((one) => one.startsWith(`${step} `)).slice(0, 3)).toEqual([
        `${step} question`,
        `${step} question, told`,
        `${step} answer, told`,
      ])
  })

  it('has done nothing of a step while it is asked, and all of it when it is answered', () => {
    const { send, where } = presenting(classic)
    for (let presses = 0; presses < 50; presses++) {
      const { step, phase, frame } = where()
      if (phase === 'question') expect(step === 1 || frame?.step === step - 1).toBe(true)
      else expect(frame?.step).toBe(step)
      send(next)
    }
  })

  it('is undone by Back, press by press, without leaving anything of the way behind', () => {
    const { actor, send, where, context } = presenting()
    const told = () => context().view.votes[context().view.step]?.revealed === true
    const ends: number[] = []
    actor.on('ended', ({ by }) => ends.push(by))
    const places = [{ ...where(), told: told() }]
    for (send(next); ends.length === 0; send(next)) places.push({ ...where(), told: told() })
    expect(ends).toEqual([1])
    expect(places.length).toBeGreaterThan(36)
    for (const place of places.slice(0, -1).reverse()) {
      send(back)
      expect({ ...where(), told: told() }).toEqual(place)
    }
    expect(send(back).view.step).toBe(1)
    expect(context().at).toBe(0)
  })

  it('starts the timer once', () => {
    const { send } = presenting()
    expect(send(next).view.clock).toEqual({ ran: 0, since: now, flowFrom: 0 })
    expect(send({ type: 'NEXT', now: now + 5000 }).view.clock.since).toBe(now)
    expect(send({ type: 'CLOCK', now: now + 6000 }).view.clock).toMatchObject({ ran: 6000, since: null })
  })
})

describe('a part of a lesson', () => {
  it('is led through its steps alone, says when it ends, and goes back the same way', () => {
    const { actor, send, where } = presenting()
    const ends: number[] = []
    actor.on('ended', ({ by }) => ends.push(by))
    send({ type: 'PLAN', plan: '20.2', stops: [2, 5, 9] }, { type: 'STEP', step: 2, now })
    const steps = new Set<number>()
    while (ends.length === 0) {
      steps.add(where().step)
      send(next)
    }
    expect([...steps]).toEqual([2, 5, 9])
    expect(send({ type: 'BACK_STEP' }).view.step).toBe(5)
    expect(send({ type: 'NEXT_STEP', now }).view.step).toBe(9)
    while (ends.length === 1) send(back)
    expect(ends).toEqual([1, -1])
    expect(where()).toMatchObject({ step: 2, phase: 'question' })
    expect(send({ type: 'LAST' }).view.step).toBe(9)
    expect(send({ type: 'FIRST' }).view.step).toBe(2)
    // Another step is still there for who asks for it.
    expect(send({ type: 'STEP', step: 3, now }).view.step).toBe(3)
  })
})

describe('whole steps', () => {
  it('go from answer to answer, ten back from step 11 to step 1', () => {
    const { send } = presenting()
    expect(send({ type: 'LAST' }).view).toMatchObject({ step: 11, phase: 'answer' })
    for (let presses = 0; presses < 10; presses++) send({ type: 'BACK_STEP' })
    expect(send({ type: 'SPOTLIGHT' }).view).toMatchObject({ step: 1, phase: 'answer' })
    expect(send({ type: 'NEXT_STEP', now }).view).toMatchObject({ step: 2, phase: 'answer' })
    expect(send({ type: 'STEP', step: 7, now }).view).toMatchObject({ step: 7, phase: 'question' })
    expect(send({ type: 'NEXT_STEP', now }).view).toMatchObject({ step: 7, phase: 'answer' })
    expect(send({ type: 'STEP', step: 99, now }).view.step).toBe(7)
    expect(send({ type: 'FIRST' }).view).toMatchObject({ step: 1, phase: 'question' })
  })
})

describe('the lower third', () => {
  it('shows one thing; a key puts the ledger or the message there and takes it away again', () => {
    const { send } = presenting()
    send({ type: 'STEP', step: 7, now }, next, next)
    expect(panelOf(send({ type: 'PANEL', panel: 'ledger' }).view)).toBe('ledger')
    expect(panelOf(send({ type: 'PANEL', panel: 'wire' }).view)).toBe('wire')
    expect(panelOf(send({ type: 'PANEL', panel: 'wire' }).view)).toBe('caption')
    send(next)
    expect(panelOf(send({ type: 'PANEL', panel: 'wire' }).view)).toBe('caption')
    expect(panelOf(send({ type: 'PANEL', panel: 'wire' }).view)).toBe('wire')
    send({ type: 'PANEL', panel: 'ledger' })
    expect(send(next).view.show).toBeNull()
  })

  it('gives nothing away while a step is asked', () => {
    const { send } = presenting()
    send({ type: 'STEP', step: 7, now })
    for (const panel of ['caption', 'wire', 'checks'] as const)
      expect(panelOf(send({ type: 'PANEL', panel }).view)).toBe('question')
    expect(panelOf(send({ type: 'PANEL', panel: 'ledger' }).view)).toBe('ledger')
  })
})

describe('a vote', () => {
  it('counts hands in two rounds, takes one back, and keeps both for the step', () => {
    const { send } = presenting()
    const vote = (choice: 0 | 1 | 2, by: 1 | -1 = 1) => ({ type: 'VOTE', choice, by }) as const
    send(vote(0), vote(0), vote(2), vote(2, -1), vote(1, -1), { type: 'ROUND', round: 2 }, vote(1))
    const { votes } = send({ type: 'REVEAL' }).view
    expect(votes[1]).toEqual({ first: [2, 0, 0], second: [0, 1, 0], round: 2, revealed: true })
    send(next, vote(0), { type: 'REVEAL' })
    expect(send(back).view.votes[1]).toEqual(votes[1])
  })
})

describe('the spotlight', () => {
  it('has the QR code over it until it is asked for once more, put away, or left', () => {
    const { send } = presenting()
    const code = { type: 'CODE' } as const
    expect(send(code).view.code).toBe(true)
    expect(viewFrom(JSON.parse(JSON.stringify(send().view))).code).toBe(true)
    expect(send(code).view.code).toBe(false)
    expect(send(code, { type: 'ESCAPE' })).toMatchObject({ overlay: null, view: { code: false } })
    expect(send(code, next).view).toMatchObject({ code: false, phase: 'question' })
  })

  it('says which part of a lesson it is in, and another window believes nothing else', () => {
    const { send } = presenting()
    const { view } = send({ type: 'PLAN', plan: 'own-2.4', stops: [] })
    expect(planIn(viewFrom(JSON.parse(JSON.stringify(view))))).toEqual({ id: 'own-2', at: 4 })
    for (const plan of ['45', '45.x', '../x.1', 7, null]) expect(viewFrom({ ...view, plan }).plan).toBeNull()
  })

  it('lights only what has been shown, and goes along with a step', () => {
    const { send } = presenting()
    send({ type: 'STEP', step: 5, now }, next, next)
    expect(send({ type: 'SPOT', step: 3 }).view.spot).toBeNull()
    expect(send({ type: 'SPOTLIGHT' }).view.spot).toBe(5)
    expect(send({ type: 'SPOT', step: 6 }).view.spot).toBe(5)
    expect(send({ type: 'SPOT_BY', by: -1 }).view.spot).toBe(4)
    expect(send({ type: 'NEXT_STEP', now }).view.spot).toBe(6)
    expect(send({ type: 'SPOTLIGHT' }).view.spot).toBeNull()
  })
})

describe('breaking a message', () => {
  it('stands where it is refused, tells what came of it without a question, ends there, and is undone', () => {
    const { send, context, play } = presenting()
    send({ type: 'STEP', step: 7, now }, next, next)
    const unbroken = context()
    const one = pkceLogin.quickBreaks.find(({ check }) => check === 'CK-PKCE-MATCH')
    if (!one) throw new Error('no such break')
    const event = unbroken.at - 1
    send({ type: 'BREAK', change: { event, message: one.message, edits: one.edits } })
    // First what is sent now; then, without a question, what comes of it.
    expect(context().view).toMatchObject({ step: 7, phase: 'message' })
    expect(send(next).view).toMatchObject({ step: 8, phase: 'answer' })
    while (context().view.phase !== 'checks') send(next)
    expect(context().view.step).toBe(8)
    expect(send(next).view).toMatchObject({ step: 9, phase: 'answer' })
    const end = send({ type: 'STEP', step: 11, now })
    expect(play(end.run).frames[end.at]).toMatchObject({ step: 9, refused: true })
    for (let presses = 0; presses < 5; presses++) send(next)
    expect(context().at).toBe(end.at)
    expect(context().view.step).toBe(9)
    const undone = send({ type: 'UNDO' })
    expect(undone).toMatchObject({ run: unbroken.run, at: unbroken.at, unbroken: null })
    expect(undone.view).toMatchObject({ step: 7, phase: 'answer' })
  })
})

describe('Esc', () => {
  it('closes what lies on top, asks once, and then leaves', () => {
    const { actor, send } = presenting()
    let left = 0
    actor.on('leave', () => left++)
    send({ type: 'PANEL', panel: 'ledger' }, { type: 'OVERLAY', overlay: 'menu' })
    const escape = { type: 'ESCAPE' } as const
    expect(send(escape)).toMatchObject({ overlay: null, view: { show: 'ledger' } })
    expect(send(escape)).toMatchObject({ overlay: null, view: { show: null } })
    expect(send(escape)).toMatchObject({ overlay: 'leave' })
    expect(left).toBe(0)
    send(escape)
    expect(left).toBe(1)
  })
})

const events: fc.Arbitrary<PresentEvent> = fc.oneof(
  fc.constantFrom<PresentEvent>(next, next, next, back, { type: 'NEXT_STEP', now }, { type: 'BACK_STEP' }),
  fc.constantFrom<PresentEvent>(
    { type: 'FIRST' },
    { type: 'LAST' },
    { type: 'SPOTLIGHT' },
    { type: 'BLANK' },
  ),
  fc.constantFrom<PresentEvent>(
    { type: 'REVEAL' },
    { type: 'HIDE_NEXT' },
    { type: 'LOOK' },
    { type: 'ESCAPE' },
  ),
  fc.integer({ min: -2, max: 20 }).map((step) => ({ type: 'STEP', step, now }) as const),
  fc.integer({ min: -2, max: 20 }).map((step) => ({ type: 'SPOT', step }) as const),
  fc.integer({ min: 0, max: 400 }).map((to) => ({ type: 'SCALE', to }) as const),
  fc
    .constantFrom('caption', 'question', 'wire', 'ledger', 'checks')
    .map((panel) => ({ type: 'PANEL', panel: panel as 'wire' }) as const),
  fc
    .tuple(fc.constantFrom(0, 1, 2), fc.constantFrom(1, -1))
    .map(([choice, by]) => ({ type: 'VOTE', choice: choice as 0, by: by as 1 }) as const),
)

describe('whatever is pressed', () => {
  it('stands at a step of the flow, tells nothing too early, and says the same in another window', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40 }), (pressed) => {
        const { send, play } = presenting()
        for (const event of pressed) {
          const { run, at, view } = send(event)
          const trace = play(run)
          expect(view.step).toBeGreaterThanOrEqual(1)
          expect(view.step).toBeLessThanOrEqual(11)
          const shown = view.phase === 'question' ? view.step - 1 : view.step
          expect(shownStep(trace, at)).toBe(Math.max(1, shown))
          expect(at === 0).toBe(shown === 0)
          if (view.phase === 'question') expect(['question', 'ledger']).toContain(panelOf(view))
          if (view.spot !== null) expect(view.spot).toBeLessThanOrEqual(view.step)
          expect(view.scale % 1 === 0 && view.scale >= 100 && view.scale <= 200).toBe(true)
          expect(viewFrom(JSON.parse(JSON.stringify(view)))).toEqual(view)
        }
      }),
      { numRuns: 60 },
    )
  })
})
