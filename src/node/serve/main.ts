import { BadEntry } from './read-fields.ts'
import { readRegistrations } from './registrations.ts'
import { serve } from './serve.ts'

/** What `npm run serve` runs once it is built. Throws an error whose message is the line to show. */
export async function main(port: number, clientsFile: string | undefined, testClock: boolean): Promise<void> {
  const registrations = clientsFile === undefined ? undefined : readRegistrations(clientsFile)
  const { issuer } = await serve({ port, testClock, ...(registrations ? { registrations } : {}) })
  console.log(`Tokenwalk serve: ${issuer}`)
}

/** Whether an error is about what the user gave us, and no bug of ours. */
export function isFault(error: unknown): error is BadEntry {
  return error instanceof BadEntry
}
