/** Where the code of an app runs: the first thing that decides which flow it takes. */
export type AppType = 'server-side' | 'mobile' | 'desktop' | 'browser' | 'machine' | 'device'

/** What the app wants at the end: to know who is there, or to call an API. */
export type Need = 'login' | 'api'

/**
 * What one may think of a flow today.
 * `recommended`: the right choice for its kind of app.
 * `good`: works, and something newer is better or has to be added.
 * `limited`: only where it already is; a new app takes another.
 * `history`: must not be built any more; learn it to know why.
 */
export type Standing = 'recommended' | 'good' | 'limited' | 'history'

interface CardFacts {
  id: string
  /** Its number in the curriculum, 1 to 12: the order of every list. */
  place: number
  name: string
  variant: string
  /** What the flow is for, in one sentence of at most 20 words. */
  line: string
  /** The kinds of app that it fits, or once fitted. */
  apps: readonly AppType[]
  needs: readonly Need[]
  /** The id of the same flow for the other need: of `pkce-login` it is `pkce-api`. Both name each other. */
  sister?: string
  /** Titles of the steps, from step 1. */
  titles: readonly string[]
}

interface FitForUse {
  standing: 'recommended' | 'good'
}

interface NotForNewApps {
  standing: 'limited' | 'history'
  /** Why a new app shall not use it: one sentence of at most 20 words, a banner on the flow's page. */
  warning: string
  /** The id of the flow to take instead. */
  instead: string
}

/** A flow at a glance: all that a list, a picker or the first paint of its page needs. */
export type FlowCard = CardFacts & (FitForUse | NotForNewApps)
