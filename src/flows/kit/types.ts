import type { AnyStateMachine } from 'xstate'
import type { ValueKind } from '#protocol/value-kind.ts'
import type { Cast } from '#world/definition.ts'
import type { StepMeta } from '#world/records.ts'
import type { QuickBreak } from './quick-break.ts'

/** Shape and colour of a participant; on screen both always stand together. */
export type Role = 'user' | 'browser' | 'client' | 'as' | 'api' | 'mallory'

export interface Participant {
  id: string
  name: string
  /** One or two words under the name: 'client, public'. */
  note: string
  role: Role
  /** What stands in its shape where two participants of a flow have the same role: a page's script, or its server. */
  mark?: 'page' | 'server'
}

export interface Choice {
  text: string
  correct: boolean
  feedback: string
}

/** A sentence of a text that learners have read elsewhere, beside what really happens. */
export interface ArticleSentence {
  sentence: string
  badge: 'right' | 'vague' | 'wrong'
  /** What is right, vague or wrong about it, with the clause that says so. */
  honest: string
}

/** The words of one step but its title, which stands in the flow's card. */
export interface StepWords {
  /** One sentence, at most 20 words. */
  caption: string
  article?: ArticleSentence
  why: string
  seenBy: string
  notice: string
  /** Ids of the misconceptions that this step repairs: M16. */
  fixes: readonly string[]
  /**
   * `review`: the step of another flow that teaches the same; a learner may have met the question there. `asks`: ids of
   * the misconceptions that the question really asks for (a step repairs more of them than its question can ask for); an
   * answer goes to the review of these.
   */
  predict: { question: string; choices: readonly Choice[]; review?: string; asks?: readonly string[] }
}

export interface StepContent extends StepWords {
  title: string
}

/** All words of one flow in one language. */
export interface FlowContent<Steps extends number = number> {
  name: string
  variant: string
  /** The documents the flow follows, as a line of text. */
  spec: string
  /** Recommended, history …: in words, on the page of who reads without scripts. */
  status: string
  intro: string
  steps: Readonly<Record<Steps, StepContent>>
  /** The sentence of an act, by its id: { 'tapped-login': 'Lina taps “Log in”.' }. */
  acts: Readonly<Record<string, string>>
  /** What AGAIN does, as the words of its button, by the state that takes it: { helloShown: 'Log in once more' }. */
  again?: Readonly<Record<string, string>>
  /** What happened for the people in the story where it left the plain way, and at its good end, by state name. */
  endings: Readonly<Record<string, string>>
}

/** A token or code of another time or owner, which the world can make to be swapped in. */
export interface DrawerItem {
  /** As world/drawer.ts knows it: `id-token-yesterday`. */
  id: string
  label: string
  kind: ValueKind
  /** The name of the field that it fits: `id_token`. */
  forPart: string
}

/** What a flow's folder exports. */
export interface FlowDefinition {
  id: string
  machine: AnyStateMachine
  cast: Cast
  participants: readonly Participant[]
  content: FlowContent
  /** One-press breaks, at least one for every check that the flow meets. */
  quickBreaks: readonly QuickBreak[]
  drawer: readonly DrawerItem[]
  /** Derived from the machine by defineFlow: every arrow of the untouched flow, in order. */
  arrows: readonly (StepMeta & { state: string })[]
  /** The same with those that only a refusal or another turn reaches, in the order of the machine. */
  drawable: readonly (StepMeta & { state: string })[]
  /** Number of steps. */
  length: number
}
