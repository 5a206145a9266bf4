import { authorizationServer } from '#servers/authorization/server.ts'
import { newStore } from '#servers/authorization/store.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { FirstDay } from '#servers/testing/first-day.ts'
import { config } from './config.ts'

/** One authorization server on its first day. */
export class Desk extends FirstDay {
  readonly store: ReturnType<typeof newStore>

  /** `differs`: what this server is beyond the one of the tests. */
  constructor(differs: Partial<AuthorizationConfig> = {}) {
    const store = newStore()
    super(authorizationServer({ ...config, ...differs }, store))
    this.store = store
  }
}
