import type { Edit } from '#network/edit.ts'
import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { ValueKind } from '#protocol/value-kind.ts'
import type { Channel } from '#world/records.ts'

/** One part of a message that can be read, explained and changed. */
export interface Field {
  leg: Edit['leg']
  part: Edit['part']
  /** '' for the parts that have no name: method, status, body. */
  name: string
  nth: number
  value: string
  kind?: ValueKind
  /** What it is put together from, where it says several things at once: the parameters of an Authorization line. */
  pieces?: readonly Field[]
  /** `new`: this value was on no earlier message. `changed`: the learner's edit; `was` is the value before it. */
  fresh?: 'new' | 'changed'
  was?: string
}

/** The two halves of the key that an OAuth 1.0 request is signed with (RFC 5849 3.4.2); undefined: not known in this run. */
export interface SigningSecrets {
  clientSecret: string | undefined
  /** '' for a request without a token. */
  tokenSecret: string | undefined
}

/** One exchange as far as it has happened at the cursor. */
export interface MessageView {
  x: number
  /** The message's id in the flow: `token`. Several exchanges share it when a message is sent twice. */
  message: string
  from: string
  to: string
  agent?: string
  channel: Channel
  minor?: true
  /** The index in `run.events` of the event that sent it, and of the one that answered it. */
  sentBy: number
  answeredBy?: number
  request: HttpRequest
  /** Where it is signed by OAuth 1.0: with what. */
  signing?: SigningSecrets
  requestFields: readonly Field[]
  response?: HttpResponse
  responseFields?: readonly Field[]
  edited?: true
  /** Checks on the request (by the receiver) and then on the answer (by the sender), as far as they ran. */
  checks: readonly CheckResult[]
  /** Whether the browser's own network can carry it, else why not. */
  mirror: { ok: true } | { ok: false; why: string }
}

export interface ActView {
  by: string
  to?: string
  does: string
  made: readonly (Field & { kind?: ValueKind })[]
}

/** What one step shows at the cursor. */
export interface StepView {
  step: number
  acts: readonly ActView[]
  /** Exchanges with at least one leg in this step; in the order of the wire; the step is about the last that is not minor. */
  messages: readonly MessageView[]
  /** The groups of checks that ran in this step, in order. */
  checks: readonly { by: string; message?: string; x?: number; results: readonly CheckResult[] }[]
}

export type Knowing = 'knows' | 'could-read' | 'useless'

export interface LedgerRow {
  kind: ValueKind
  /** The short name of the value: `code-M3n`. */
  name: string
  value: string
  /** By participant id; absent: does not know. */
  cells: Readonly<Record<string, Knowing>>
  /** Participants whose cell changed in the current step. */
  changed: readonly string[]
  /** Seconds on the run's clock when it came to be and after which it is worthless, where it has an end. */
  born?: number
  expires?: number
}

export interface Ledger {
  rows: readonly LedgerRow[]
  /** (participant id, row index, what it now is) for sentences: 'PaperKite Mobile now knows code-M3n.' */
  news: readonly { who: string; row: number; knowing: Knowing }[]
}

/** One arrow of the diagram, real or to come. */
export interface ArrowView {
  key: string
  step: number
  from: string
  to: string
  via?: string
  channel: Channel
  label: string
  minor?: true
  state: 'ghost' | 'past' | 'live'
  /** The check of the receiver that refused it, if one did. */
  refusedBy?: string
  edited?: true
  /** It was sent once more, beside the story, by somebody who may have no column. */
  resent?: true
  /** The kind of value that travels on it: the token of the animation wears its shape. */
  carries?: ValueKind
}

/** What stands in the encoded ID token: for 'decode', which proves nothing. */
export interface DecodedJwt {
  header: Readonly<Record<string, unknown>>
  claims: Readonly<Record<string, unknown>>
  signature: string
}
