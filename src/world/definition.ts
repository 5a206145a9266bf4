import type { AnyStateMachine } from 'xstate'
import type { ClientApp } from '#clients/client-app.ts'
import type { WebApp } from '#clients/web-app.ts'
import type { Hosts } from '#network/internet.ts'
import type { AuthorizationStore } from '#servers/authorization/store.ts'

/** What the world needs of a flow. */
export interface PlayableFlow {
  machine: AnyStateMachine
  cast: Cast
}

/** Who takes part in a flow beside the person. Each flow brings its own, so that its page loads no other. */
export interface Cast {
  /** The software that asks for tokens, or uses them. */
  apps: readonly (ClientApp<unknown> | WebApp<unknown>)[]
  /** The servers by host name, over the store of SkyAlbum ID; other stores are their own. */
  hosts: (skyid: AuthorizationStore) => Hosts
  /** User agents; the first is the one that the person uses where nothing else is said. */
  agents: readonly string[]
  /** The agents or apps that the person has before her eyes from the beginning, side by side; mostly one. */
  screens: readonly [string, ...string[]]
  /** The page that is open in the first agent at the beginning, on the host of an app. */
  opens?: string
  /** The hour of the day at which the story begins where the learner sits; absent: now. */
  hour?: number
  /** Defences that stand otherwise in this story, such as a grant that is gone: a run's own switches come after them. */
  switches?: Readonly<Record<string, string>>
  /** The client of the story: what the drawer holds was made for it. `pkce: 'none'`: it sends no challenge. */
  client: { client_id: string; redirect_uri?: string; scope: string; pkce?: string }
  /** What was before the story: a machine that is played with NEXT to its end, and seconds that pass then. Nobody sees it. */
  before?: { machine: AnyStateMachine; wait: number }
}

/** The meta of a state at rest: what is true now. */
export interface RestMeta {
  step: number
  /** 1, 2 … where a step has several rest states. */
  beat?: number
  refused?: true
  done?: true
}
