import { describe, expect, it } from 'vitest'
import pkceLogin from '#flows/pkce-login/index.ts'
import { append } from '#world/run-ops.ts'
import { createClassRoom } from './class-room.ts'
import { grafted, type Message, messageFrom, type Role } from './message.ts'
import { newSession, runOf, sessionFrom } from './session.ts'
import { firstView } from './view.ts'

const session = newSession(1_795_000_000_000, new Uint32Array([70_000, 80_000]))
const run = runOf(pkceLogin, session)

/** Windows that hear each other at once; what goes over the wire is a copy, as in a browser. */
function network() {
  const hearers = new Map<string, (message: Message) => void>()
  const sent: Message[] = []
  const window = (self: string, role: Role) => {
    const room = createClassRoom({
      role,
      self,
      open: (hear) => {
        hearers.set(self, hear)
        return {
          send: (message) => {
            sent.push(message)
            const copy = messageFrom(JSON.parse(JSON.stringify(message)))
            if (!copy) throw new Error('not understood')
            for (const [other, listener] of [...hearers]) if (other !== self) listener(copy)
          },
          close: () => hearers.delete(self),
        }
      },
    })
    return { room, leave: room.join() }
  }
  return { window, sent }
}

/** One window, and what it is told over the wire. */
function heardAlone() {
  let hear: (message: Message) => void = () => undefined
  const room = createClassRoom({
    role: 'audience',
    self: 'x',
    open: (listener) => {
      hear = listener
      return { send: () => undefined, close: () => undefined }
    },
  })
  room.join()
  const told = (from: string, count: number, step: number) => {
    hear({ type: 'state', from, count, ...at(step) })
    return room.latest()
  }
  return { room, told }
}

const at = (step: number) => ({ run, at: step, view: { ...firstView, step } })

describe('the windows of a class', () => {
  it('show the same after each move, wherever it was made', () => {
    const { window } = network()
    const [projector, speaker, audience] = [
      window('a', 'projector').room,
      window('b', 'speaker').room,
      window('c', 'audience').room,
    ]
    speaker.tell(at(1))
    projector.tell(at(2))
    speaker.tell(at(3))
    for (const room of [projector, speaker, audience])
      expect(room.latest()).toMatchObject({ count: 3, from: 'b', at: 3 })
  })

  it('tell a late one everything', () => {
    const { window } = network()
    const { room: speaker } = window('a', 'speaker')
    speaker.tell(at(5))
    const { room: late } = window('z', 'audience')
    expect(late.latest()?.at).toBe(5)
    expect(late.peers()).toEqual({ projector: 0, speaker: 1, audience: 0, index: 0 })
    expect(speaker.peers().audience).toBe(1)
  })

  it('believe a speaker who begins anew', () => {
    const { window } = network()
    const { room: audience } = window('z', 'audience')
    const { room: first, leave } = window('y', 'speaker')
    for (const step of [1, 2, 3]) first.tell(at(step))
    leave()
    const { room: second } = window('a', 'speaker')
    second.tell(at(7))
    expect(audience.latest()).toMatchObject({ at: 7, count: 4 })
  })

  it('hear what was told before the window had joined them', () => {
    const { window } = network()
    const { room: audience } = window('z', 'audience')
    const { room, leave } = window('a', 'speaker')
    leave()
    room.tell(at(4))
    expect(audience.latest()).toBeUndefined()
    room.join()
    expect(audience.latest()?.at).toBe(4)
  })

  it('begin where the first one stands, and go on where somebody has moved', () => {
    const { window } = network()
    const { room: projector } = window('a', 'projector')
    const { room: audience } = window('z', 'audience')
    projector.begin(at(1))
    expect(audience.latest()).toMatchObject({ at: 1, count: 0 })
    projector.tell(at(2))
    const { room: speaker } = window('y', 'speaker')
    speaker.begin(at(1))
    for (const room of [projector, audience, speaker]) expect(room.latest()?.at).toBe(2)
  })

  it('know who has gone', () => {
    const { window } = network()
    const { room: speaker } = window('a', 'speaker')
    const { leave } = window('z', 'audience')
    expect(speaker.peers().audience).toBe(1)
    leave()
    expect(speaker.peers().audience).toBe(0)
  })

  it('take no word from an audience', () => {
    const { window, sent } = network()
    const { room: speaker } = window('a', 'speaker')
    speaker.tell(at(2))
    const { room: audience } = window('z', 'audience')
    audience.tell(at(9))
    expect(speaker.latest()?.at).toBe(2)
    expect(audience.latest()?.at).toBe(2)
    const said = sent.filter(({ from }) => from === 'z').map(({ type }) => type)
    expect(new Set(said)).toEqual(new Set(['ask']))
  })

  it('agree on one of two moves made at once, whichever came first, and let an old one pass', () => {
    const moves: readonly (readonly [from: string, count: number, step: number])[] = [
      ['b', 4, 4],
      ['a', 4, 5],
      ['c', 4, 6],
      ['z', 3, 1],
    ]
    const [one, other] = [heardAlone(), heardAlone()]
    const stands = moves.map(([from, count, step]) => one.told(from, count, step)?.from)
    expect(stands).toEqual(['b', 'b', 'c', 'c'])
    for (const [from, count, step] of moves.toReversed()) other.told(from, count, step)
    for (const { room } of [one, other]) expect(room.latest()).toMatchObject({ from: 'c', count: 4, at: 6 })
  })
})

describe('a message', () => {
  it.each([
    undefined,
    null,
    'state',
    { type: 'state', from: 'a', count: 1, at: 0 },
    { type: 'state', from: 'a', count: -1, at: 0, run },
    { type: 'state', from: 'a', count: 1, at: 1.5, run },
    { type: 'here', from: 'a', role: 'teacher' },
    { type: 'ask', role: 'audience' },
    { type: 'reload', from: 'a' },
  ])('that is none of ours is not heard: %j', (raw) => expect(messageFrom(raw)).toBeUndefined())

  it('brings a view that can be shown, whatever stands in it', () => {
    const message = messageFrom({
      type: 'state',
      from: 'a',
      count: 1,
      at: 0,
      run,
      view: { step: -3, phase: 'x', scale: 900, votes: { 2: { first: [1, 'x'] } }, clock: 7, spot: {} },
    })
    expect(message).toMatchObject({
      view: { step: 1, phase: 'question', scale: 200, spot: null, votes: { 2: { first: [1, 0, 0] } } },
    })
  })

  it('brings a run that is not played anew as far as it is known', () => {
    const [known, more] = [
      append(run, { type: 'NEXT' }),
      append(append(run, { type: 'NEXT' }), { type: 'ALLOW' }),
    ]
    const copy = (value: typeof run) => JSON.parse(JSON.stringify(value))
    expect(grafted(known, copy(known))).toBe(known)
    const longer = grafted(known, copy(more))
    expect(longer).toEqual(more)
    expect(longer.events[0]).toBe(known.events[0])
    expect(longer.options).toBe(known.options)
    const other = { ...copy(more), seed: 'another' }
    expect(grafted(known, other)).toBe(other)
  })
})

describe('a session', () => {
  it('is read from an address, and begins with one run in all windows', () => {
    expect(sessionFrom(session)).toBe(session)
    for (const bad of [null, '', 'x', '../..', 'zzzzzzzz-abcd', 'tgq00-<b>', `${session} `])
      expect(sessionFrom(bad)).toBeUndefined()
    expect(runOf(pkceLogin, session)).toEqual(run)
    expect(run.startedAt).toBe(1_795_000_000)
    expect(newSession(1_795_000_000_000, new Uint32Array([7, 9]))).not.toBe(session)
  })
})
