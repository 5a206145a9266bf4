import type { Edit } from '#network/edit.ts'
import { lina } from './cast.ts'
import type { LearnerEvent, Run } from './records.ts'

/** A new run: nothing has happened yet. `now` in seconds since the epoch, `seed` fresh and random. */
export function newRun(flow: string, now: number, seed: string): Run {
  return { v: 1, flow, options: {}, seed, startedAt: now, events: [] }
}

/** Whether all that the learner did in the run is go on: nothing was changed, typed, sent twice or switched. */
export function isPlain(run: Run): boolean {
  return run.events.every(
    (event) => event.type === 'NEXT' && event.edits === undefined && event.times === undefined,
  )
}

/** The run before its event number `at`: the prefix that led to frame `at`. */
export function cutTo(run: Run, at: number): Run {
  return { ...run, events: run.events.slice(0, at) }
}

/** The run with one more event. */
export function append(run: Run, event: LearnerEvent): Run {
  return { ...run, events: [...run.events, withoutSecrets(event)] }
}

/** The fields of our forms that a person fills in. */
const typable = ['username', 'password', 'user_code', 'decision']

/** No typed secret gets into a link: neither from the page nor from a changed message. Other fields are dropped. */
function withoutSecrets(event: LearnerEvent): LearnerEvent {
  const edited = 'edits' in event && event.edits ? { ...event, edits: event.edits.map(keptEdit) } : event
  if (edited.type !== 'ENTER') return edited
  const form = edited.form.filter(([name]) => typable.includes(name))
  return {
    ...edited,
    form: form.map(([name, value]) => [name, name === 'password' ? keptPassword(value) : value]),
  }
}

function keptEdit(edit: Edit): Edit {
  if (edit.name !== 'password' || edit.value === undefined) return edit
  return { ...edit, value: keptPassword(edit.value) }
}

/** A password other than the demo's is not kept. */
function keptPassword(password: string): string {
  return password === '' || password === lina.password ? password : 'wrong-password'
}
