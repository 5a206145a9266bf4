import { valueOf } from '#protocol/pairs.ts'
import { lina } from './cast.ts'
import type { LearnerEvent, Run } from './records.ts'

/** A new run: nothing has happened yet. `now` in seconds since the epoch, `seed` fresh and random. */
export function newRun(flow: string, now: number, seed: string): Run {
  return { v: 1, flow, options: {}, seed, startedAt: now, events: [] }
}

/** The run before its event number `at`: the prefix that led to frame `at`. */
export function cutTo(run: Run, at: number): Run {
  return { ...run, events: run.events.slice(0, at) }
}

/** The run with one more event. */
export function append(run: Run, event: LearnerEvent): Run {
  return { ...run, events: [...run.events, withoutSecrets(event)] }
}

/** A typed password other than the demo's is not kept: no typed secret gets into a link. Other fields are dropped. */
function withoutSecrets(event: LearnerEvent): LearnerEvent {
  if (event.type !== 'ENTER') return event
  const password = valueOf(event.form, 'password') ?? ''
  const kept = password === '' || password === lina.password ? password : 'wrong-password'
  return {
    ...event,
    form: [
      ['username', valueOf(event.form, 'username') ?? ''],
      ['password', kept],
    ],
  }
}
