import type { Cookie } from '#network/cookie-jar.ts'
import type { Edit } from '#network/edit.ts'
import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { ClauseId } from '#protocol/clauses.ts'
import type { Pair } from '#protocol/pairs.ts'

/** Everything that a walk is. The same Run gives the same Trace, byte for byte, in every browser and in Node. */
export interface Run {
  v: 1
  /** `pkce-login` */
  flow: string
  /** Defences and modes that differ from the default. */
  options: { variant?: string; switches?: Readonly<Record<string, string>> }
  /** Every random value of the run comes from it. */
  seed: string
  /** Seconds since the epoch: the run's clock starts here. */
  startedAt: number
  events: readonly LearnerEvent[]
}

export interface Sending {
  edits?: readonly Edit[]
  times?: 2
}

export type LearnerEvent =
  /** AGAIN: what was done is done once more, at once. */
  | ({ type: 'NEXT' | 'ALLOW' | 'DENY' | 'AGAIN' } & Sending)
  /** What the person typed into the page shown. */
  | ({ type: 'ENTER'; form: readonly Pair[] } & Sending)
  /** World events: outside the flow's machine. */
  | { type: 'CLOCK'; seconds: number }
  | { type: 'SWITCH'; id: string; to: string }
  | { type: 'RESEND'; x: number; by?: string; edits?: readonly Edit[] }

/** Which way a message goes; the diagram's line style (curriculum 1.3). */
export type Channel = 'front' | 'back' | 'direct' | 'local' | 'human'

/** The arrow of a wire state. A step may hold several messages, in the order of the machine's states. */
export interface StepMeta {
  step: number
  /** What the record calls the message: `token`. Legs of one exchange share it. */
  message?: string
  leg?: 'request' | 'checks' | 'response'
  from: string
  to: string
  via?: string
  channel: Channel
  label: string
  specs: readonly ClauseId[]
  /** Checks that fail by design in the untouched flow, such as `authorization_pending`. */
  expects?: readonly string[]
  /** The check that a step of checks is about: brought into view. */
  about?: string
  /** A side exchange that the step needs but is not about (discovery, keys): drawn thin. */
  minor?: true
  /** Only reached when something is refused or takes another turn: no ghost arrow announces it. */
  branch?: true
  /** The arrow before it stands for it too: never drawn. */
  folded?: true
}

/**
 * One thing that happened. Requests and responses are separate legs; `x` numbers the exchange they
 * belong to; `state` is the wire state of the flow's machine that made it ('' for a world event).
 */
export type Entry = { at: number; step: number; state: string; time: number } & (
  | {
      kind: 'request'
      x: number
      message: string
      from: string
      to: string
      /** The user agent that carried it, if one did: it reads everything. */
      agent?: string
      channel: Channel
      request: HttpRequest
      edits?: readonly Edit[]
      /** What it was before the learner's edits, if there were any. */
      original?: HttpRequest
    }
  | { kind: 'checks'; x?: number; by: string; results: readonly CheckResult[] }
  | { kind: 'response'; x: number; response: HttpResponse; edits?: readonly Edit[]; original?: HttpResponse }
  | {
      kind: 'act'
      by: string
      to?: string
      /** A stable id whose sentence stands in the flow's content: `tapped-login`. */
      does: string
      /** Values that came to be, by their parameter names: `[['code_verifier', 'dBjf…']]`. */
      made?: readonly Pair[]
    }
)

/** The world after event `at` (0 is before the first event). `entries` counts the entries made so far. */
export interface Frame {
  at: number
  state: string
  step: number
  beat: number
  entries: number
  /** Seconds since the epoch on the run's clock. */
  time: number
  /** Events that the machine would take now, e.g. ['NEXT', 'ENTER']. */
  accepts: readonly string[]
  /** Set in a state that ends because something was refused. */
  refused?: true
  /** Set at the flow's good end. */
  done?: true
  /** The event was not accepted here and changed nothing. */
  ignored?: true
  /** Edits of this event that fit no message and changed nothing. */
  unfit?: readonly Edit[]
}

export interface Trace {
  run: Run
  frames: readonly Frame[]
  entries: readonly Entry[]
  /** What each user agent shows after event `at`, as deltas: the newest with at <= cursor is on screen. */
  screens: readonly Screen[]
}

/** What a person has before their eyes: a page that a server answered, or the app's own screen. */
export interface Screen {
  at: number
  agent: string
  /** The address bar, or '' for an app's own screen. */
  url: string
  /** The server's own HTML; '' while there is none. */
  html: string
  cookies: readonly Cookie[]
}
