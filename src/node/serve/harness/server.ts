import type { Policy } from '#node/serve/read-policy.ts'
import { serve } from '#node/serve/serve.ts'
import { registrations } from './registered.ts'

/** The server under test, spoken to over HTTP alone. */
export interface Subject {
  issuer: string
  /** Its discovery document. */
  metadata: Readonly<Record<string, unknown>>
  /** The address of an endpoint by its name in the metadata. */
  endpoint(name: string): string
  /** Moves its clock on by seconds; `reset` brings it back. */
  advance(seconds: number): Promise<void>
  reset(): Promise<void>
  /** The digits of the newest one-time code that it sent. */
  digits(): string
  close(): Promise<void>
}

/** Starts a server on a free port with the registrations of the cases; `policy` makes it stricter. */
export async function startSubject(policy: Policy = {}): Promise<Subject> {
  const all = { ...registrations, policy }
  let newest = ''
  const sendCode = (_username: string, digits: string) => {
    newest = digits
  }
  const { issuer, close } = await serve({ port: 0, registrations: all, testClock: true, sendCode })
  const metadata = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()
  const clock = async (change: object) => {
    await fetch(`${issuer}/__clock`, { method: 'POST', body: JSON.stringify(change) })
  }
  return {
    issuer,
    metadata,
    digits: () => newest,
    endpoint(name) {
      const address = metadata[name]
      if (typeof address !== 'string') throw new Error(`the metadata has no ${name}`)
      return address
    },
    advance: (seconds) => clock({ seconds }),
    reset: () => clock({ reset: true }),
    close,
  }
}
