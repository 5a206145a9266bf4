import type { Entry, Trace } from '#world/records.ts'

/** What an export needs of a flow: its names and its words. A flow's definition is one. */
export interface ExportedFlow {
  id: string
  participants: readonly { id: string; name: string }[]
  content: {
    name: string
    variant: string
    steps: Readonly<Record<number, { title: string; caption: string }>>
    acts: Readonly<Record<string, string>>
  }
}

type Request = Extract<Entry, { kind: 'request' }>
type Response = Extract<Entry, { kind: 'response' }>

/** A request with its answer, which may still be on its way. */
export interface Exchange {
  sent: Request
  answer?: Response
}

/** The trace up to frame `at`: what the learner has before them, and nothing of what comes. */
export function until(trace: Trace, at: number): Trace {
  const frames = trace.frames.slice(0, at + 1)
  return { ...trace, frames, entries: trace.entries.slice(0, frames.at(-1)?.entries ?? 0) }
}

/** The exchanges in the order in which they were sent. */
export function exchangesOf({ entries }: Trace): Exchange[] {
  return entries.flatMap((sent) => {
    if (sent.kind !== 'request') return []
    const answer = entries.find((entry): entry is Response => entry.kind === 'response' && entry.x === sent.x)
    return [answer ? { sent, answer } : { sent }]
  })
}

/** The name of a participant; Mallory has one without a column. */
export function nameIn({ participants }: ExportedFlow, id: string): string {
  return participants.find((one) => one.id === id)?.name ?? id
}
