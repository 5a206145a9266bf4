import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createActor } from 'xstate'
import { playerMachine, secondsPerStep } from './player.ts'

describe('the player', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const start = () => {
    const actor = createActor(playerMachine, { input: {} }).start()
    const advance = vi.fn()
    actor.on('advance', advance)
    return { actor, advance }
  }

  it('asks first, and nothing plays by itself', () => {
    const { actor, advance } = start()
    vi.advanceTimersByTime(60_000)
    expect(actor.getSnapshot().context.mode).toBe('predict')
    expect(advance).not.toHaveBeenCalled()
  })

  it('advances once a beat until it is paused', () => {
    const { actor, advance } = start()
    actor.send({ type: 'PLAY' })
    vi.advanceTimersByTime(secondsPerStep * 1000 * 3)
    expect(advance).toHaveBeenCalledTimes(3)
    actor.send({ type: 'PAUSE' })
    vi.advanceTimersByTime(60_000)
    expect(advance).toHaveBeenCalledTimes(3)
  })

  it('goes on counting the beat when something else is pressed', () => {
    const { actor, advance } = start()
    actor.send({ type: 'PLAY' })
    vi.advanceTimersByTime(3000)
    actor.send({ type: 'MODE', mode: 'watch' })
    actor.send({ type: 'ANSWER', step: 1, choice: 2 })
    vi.advanceTimersByTime(1000)
    expect(advance).toHaveBeenCalledTimes(1)
    expect(actor.getSnapshot().context).toMatchObject({ mode: 'watch', answers: { 1: 2 } })
  })

  it('pauses while a sheet is open, and forgets the answers when it starts over', () => {
    const { actor } = start()
    actor.send({ type: 'PLAY' })
    actor.send({ type: 'OPEN', sheet: 'ledger' })
    expect(actor.getSnapshot().matches('paused')).toBe(true)
    actor.send({ type: 'ANSWER', step: 3, choice: 0 })
    actor.send({ type: 'RESET' })
    expect(actor.getSnapshot().context).toMatchObject({ sheet: null, answers: {} })
  })
})
