import { listener } from './adapter.ts'
import { listen } from './listen.ts'
import type { Registrations } from './registrations.ts'
import { newSite } from './site.ts'

export interface ServeOptions {
  /** 0 takes a free one. */
  port: number
  registrations?: Registrations
  /** Offer POST /__clock, by which a test moves the server's time on. */
  testClock?: boolean
  /** Brings a user the one-time code of a login; left out: the terminal shows it, in place of a phone. */
  sendCode?: (username: string, digits: string) => void
}

export interface Serving {
  port: number
  issuer: string
  close(): Promise<void>
}

const none: Registrations = { users: [], scopes: [], clients: [], consumers: [], policy: {} }

/** How often old things are forgotten (milliseconds). */
const between = 10_000

/** Starts everything at `http://localhost:<port>`, which is the issuer too. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { registrations = none, testClock = false, sendCode = showCode } = options
  const { port, use, close } = await listen(options.port)
  const issuer = `http://localhost:${port}`
  const site = newSite(issuer, registrations, testClock, sendCode)
  use(listener(issuer, site.answer))
  const timer = setInterval(site.tidy, between).unref()
  return {
    port,
    issuer,
    close() {
      clearInterval(timer)
      return close()
    },
  }
}

function showCode(username: string, digits: string): void {
  console.log(`Code for ${username}: ${digits}`)
}
