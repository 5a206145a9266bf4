import { describe, expect, it } from 'vitest'
import pkceLogin from '#flows/pkce-login/index.ts'
import { newRun } from '#world/run-ops.ts'
import { send, undo } from './change.ts'
import { rememberingPlay } from './remembering-play.ts'
import { act, back, canNext, goTo, next, type Walk } from './walk.ts'

const play = rememberingPlay(pkceLogin)
const start: Walk = { run: newRun('pkce-login', 1_795_000_000, 'a seed'), at: 0 }
const frame = (walk: Walk) => play(walk.run).frames[walk.at]

function toTheEnd(walk: Walk): Walk {
  let now = walk
  while (canNext(play, now)) now = next(play, now)
  return now
}

describe('walking', () => {
  it('reaches the good end by Next alone, and then stands', () => {
    const end = toTheEnd(start)
    expect(frame(end)).toMatchObject({ done: true, step: 11 })
    expect(next(play, end)).toBe(end)
  })

  it('goes back without a change of the run, and forward over what has happened', () => {
    const end = toTheEnd(start)
    const before = back(back(end))
    expect(before.run).toBe(end.run)
    expect(next(play, next(play, before))).toEqual(end)
    expect(back(start)).toBe(start)
  })

  it('is at the last beat of a step by jumping as by walking', () => {
    const { frames } = play(toTheEnd(start).run)
    for (let step = 0; step <= 11; step++) {
      const jumped = goTo(play, start, step)
      const last = step === 0 ? 0 : frames.findLastIndex((one) => one.step === step)
      expect([jumped.at, jumped.run.events.length]).toEqual([last, last])
    }
  })

  it('jumps inside the run without losing what comes after', () => {
    const end = toTheEnd(start)
    expect(goTo(play, end, 3).run).toEqual(end.run)
  })

  it('lets a person act in the place of Next, and what came after never happens', () => {
    const denied = act(goTo(play, { ...toTheEnd(start), at: 5 }, 4), { type: 'CLOCK', seconds: 60 })
    expect(denied.run.events).toHaveLength(5)
    expect(frame(denied)?.time).toBe(1_795_000_000 + 4 + 60)
  })
})

describe('changing a message', () => {
  const atToken = goTo(play, start, 7)
  const event = atToken.at - 1
  const badVerifier = {
    event,
    message: 'token',
    edits: [
      {
        message: 'token',
        leg: 'request',
        part: 'form',
        op: 'set',
        name: 'code_verifier',
        value: 'x'.repeat(43),
      },
    ],
  } as const

  it('stands where the check failed, and the run rests refused', () => {
    const broken = send(play, toTheEnd(start), badVerifier)
    const failed = play(broken.run).entries.find(
      (entry) => entry.kind === 'checks' && entry.results.some(({ verdict }) => verdict === 'fail'),
    )
    expect(failed?.at).toBe(broken.at)
    expect(frame(broken)?.step).toBe(8)
    expect(play(broken.run).frames.at(-1)?.refused).toBe(true)
    expect(canNext(play, toTheEnd(broken))).toBe(false)
  })

  it('is undone by one press', () => {
    const end = toTheEnd(start)
    const undone = undo(send(play, end, badVerifier))
    expect(undone).toEqual({ run: end.run, at: end.at })
    expect(undo(start)).toBe(start)
  })

  it('keeps an earlier change of the same message', () => {
    const twice = send(play, send(play, atToken, badVerifier), {
      ...badVerifier,
      edits: [{ ...badVerifier.edits[0], name: 'client_id', value: 'nobody' }],
    })
    const sent = twice.run.events[event]
    expect(sent && 'edits' in sent ? sent.edits?.map(({ name }) => name) : []).toEqual([
      'code_verifier',
      'client_id',
    ])
  })

  it('plays on until a harmless change is answered', () => {
    const harmless = send(play, atToken, {
      ...badVerifier,
      edits: [{ message: 'token', leg: 'request', part: 'header', op: 'add', name: 'X-Test', value: '1' }],
    })
    expect(frame(harmless)?.step).toBe(9)
    expect(frame(harmless)?.refused).toBeUndefined()
  })

  it('plays on to the check that refuses a changed answer', () => {
    const callback = goTo(play, start, 6)
    const changed = send(play, callback, {
      event: callback.at - 1,
      message: 'consent',
      edits: [
        { message: 'consent', leg: 'response', part: 'query', op: 'set', name: 'state', value: 'forged' },
      ],
    })
    expect(play(changed.run).frames.at(-1)?.refused).toBe(true)
  })

  it('lets time pass before the message when a break says so', () => {
    const late = send(play, atToken, { ...badVerifier, edits: [], world: { type: 'CLOCK', seconds: 3600 } })
    expect(late.run.events.slice(event, event + 2)).toEqual([
      { type: 'CLOCK', seconds: 3600 },
      { type: 'NEXT', edits: [] },
    ])
    expect(play(late.run).frames.at(-1)?.refused).toBe(true)
  })
})
