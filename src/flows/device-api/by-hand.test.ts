import { describe, expect, it } from 'vitest'
import { failures, firstFailure, nexts, runOf } from '#flows/kit/testing.ts'
import { valueOf } from '#protocol/pairs.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Trace } from '#world/records.ts'
import flow from './index.ts'

const run = (...events: LearnerEvent[]) => play(flow, runOf('device-api', events))
const last = (trace: Trace) => trace.frames.at(-1)
const again: LearnerEvent = { type: 'AGAIN' }
const type = (user_code: string): LearnerEvent => ({ type: 'ENTER', form: [['user_code', user_code]] })

/** The code on the TV. */
function codeOf({ entries }: Trace): string {
  const shown = entries.find((entry) => entry.kind === 'act' && entry.does === 'shows-code')
  return (shown?.kind === 'act' && valueOf(shown.made ?? [], 'user_code')) || ''
}

describe('the TV', () => {
  it('waits as long as it was asked to, on the clock of the run', () => {
    const { entries } = run(...nexts(6))
    const waited = entries.find((entry) => entry.kind === 'act' && entry.does === 'waits')
    expect(waited).toMatchObject({ by: 'tv', step: 5 })
    const [answered] = entries.filter((entry) => entry.kind === 'response')
    const asked = entries.find((entry) => entry.kind === 'request' && entry.message === 'token')
    expect((asked?.time ?? 0) - (answered?.time ?? 0)).toBe(5)
    // What it still has to wait is less: showing the code took its time.
    expect(waited?.kind === 'act' && valueOf(waited.made ?? [], 'seconds left')).toBe('3')
  })

  it('is told “not yet”, as the story wants it, and that is no refusal', () => {
    const trace = run(...nexts(6))
    expect(last(trace)).toMatchObject({ state: 'notYet', step: 6 })
    expect(failures(trace)).toMatchObject([{ id: 'CK-DEV-PENDING', expected: true }])
  })

  it('is told to slow down when it asks at once, five seconds more each time, and the story goes on', () => {
    const twice = run(...nexts(6), again, ...nexts(1), again, ...nexts(1))
    expect(last(twice)).toMatchObject({ state: 'toldToSlowDown', step: 6 })
    const slow = failures(twice).filter(({ id }) => id === 'CK-DEV-SLOW')
    expect(slow.map(({ wanted }) => wanted)).toEqual(['5 s', '10 s'])
    expect(last(run(...nexts(6), again, ...nexts(12)))?.done).toBe(true)
  })

  it('learns of a Deny only by asking', () => {
    const trace = run(...nexts(9), { type: 'DENY' }, ...nexts(1))
    expect(last(trace)?.state).toBe('phoneDenied')
    expect(trace.screens.findLast(({ agent }) => agent === 'tv')?.html).toContain(codeOf(trace))
    const end = run(...nexts(9), { type: 'DENY' }, ...nexts(3))
    expect(last(end)).toMatchObject({ state: 'denied', step: 10, refused: true })
    expect(failures(end).map(({ id }) => id)).toEqual([
      'CK-DEV-PENDING',
      'CK-CONSENT',
      'CK-DEV-DENIED',
      'CK-TOKEN-STATUS',
    ])
  })

  it('hears that its code is too old after a quarter of an hour', () => {
    const trace = run(...nexts(11), { type: 'CLOCK', seconds: 900 }, ...nexts(2))
    expect(last(trace)?.state).toBe('codeExpired')
    expect(trace.screens.findLast(({ agent }) => agent === 'tv')?.html).toContain('The code is too old.')
  })
})

describe('the phone', () => {
  const open = nexts(7)
  const code = codeOf(run(...open))

  it.each([code, code.toLowerCase(), code.replace('-', ' ')])('takes %s, typed by hand', (typed) => {
    expect(last(run(...open, type(typed)))?.state).toBe('loginShown')
  })

  it('shows its page once more after a wrong code, and lets nobody guess for long', () => {
    const wrong = type('BCDF-GHJK')
    expect(last(run(...open, wrong))?.state).toBe('codeWrong')
    const guesses = [wrong, wrong, wrong, wrong, wrong]
    const blocked = run(...open, ...guesses, type(code))
    expect(last(blocked)).toMatchObject({ state: 'codeRefused', refused: true })
    expect(failures(blocked).at(-1)?.id).toBe('CK-DEV-TRIES')
    const later = run(...open, ...guesses, type(code), { type: 'CLOCK', seconds: 60 }, again, type(code))
    expect(last(later)?.state).toBe('loginShown')
  })

  it('asks for a password again without saying what was wrong', () => {
    const trace = run(...nexts(8), {
      type: 'ENTER',
      form: [
        ['username', 'lina'],
        ['password', 'wrong-password'],
      ],
    })
    expect(last(trace)?.state).toBe('passwordWrong')
    expect(failures(trace).at(-1)?.id).toBe('CK-USER-AUTH')
  })

  it('never has a token, and the TV never has the password', () => {
    const { entries, screens } = run(...nexts(17))
    const carried = entries.filter((entry) => entry.kind === 'request' && entry.agent === 'phone')
    expect(JSON.stringify(carried)).not.toContain('Bearer')
    const tv = entries.filter((entry) => entry.kind === 'request' && entry.from === 'tv')
    expect(JSON.stringify(tv)).not.toContain('kite-picnic-27')
    expect(new Set(screens.map(({ agent }) => agent))).toEqual(new Set(['tv', 'phone']))
    expect(screens.findLast(({ agent }) => agent === 'tv')?.html).toContain('3 photos')
  })
})

describe('a stranger', () => {
  it('gets nothing with the user code in place of the device code', () => {
    const edit = { message: 'token', leg: 'request', part: 'form', op: 'set', name: 'device_code' } as const
    const trace = run(
      ...nexts(11),
      { type: 'NEXT', edits: [{ ...edit, value: codeOf(run(...nexts(4))) }] },
      ...nexts(1),
    )
    expect([firstFailure(trace), failures(trace).at(-1)?.id]).toEqual(['CK-DEV-PENDING', 'CK-TOKEN-STATUS'])
    expect(last(trace)?.state).toBe('tokenRefused')
  })
})
