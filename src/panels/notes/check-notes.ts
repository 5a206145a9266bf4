import { type Later, later, useLater } from '#ui/later.ts'

type Notes = Readonly<Record<string, string>>

/** Where the notes on checks stand, by their ids; the first that fits. What no page needs is a chunk that nobody loads. */
const chunks: readonly (readonly [ids: RegExp, notes: Later<Notes>])[] = [
  [
    /^CK-(?:O1-|CONSUMER-|TIMESTAMP$|TEMP-USED$|VERIFIER-1A$)/,
    later(async () => (await import('./checks-oauth1.en.ts')).oauth1Notes),
  ],
  [/^CK-DEV/, later(async () => (await import('./checks-device.en.ts')).deviceNotes)],
  [
    /^CK-(?:RT|RIDT|CC|ROPC|COOKIE|OWN|BFF)-|^CK-(?:FORM-STATE|IDT-CAME)$/,
    later(async () => (await import('./checks-apps.ts')).appNotes),
  ],
  [
    /^CK-(?:API|PRM)|^CK-AT-(?!(?:PRESENT|FORMAT|VALID|AUD|SCOPE)$)/,
    later(async () => (await import('./checks-api.en.ts')).apiNotes),
  ],
  [/^CK-REG-/, later(async () => (await import('./checks-registration.en.ts')).registrationNotes)],
  [
    /^CK-(?:DPOP|EX|JARM?|OTP|PAR|RAR|RESOURCE|REVOKE|INTROSPECT|LOGOUT)-|^CK-LOGIN-(?:ACR|SUB)$|^CK-IDT-(?:AUTH-TIME|C-HASH)$|^CK-(?:TOKEN-PRESENT|CLAIMS|ID-TOKEN-HINT|NONCE-PRESENT|SCOPE-OPENID|REDIRECT-HTTPS|RESPONSE-WORDS)$/,
    later(async () => (await import('./checks-extensions.ts')).extensionNotes),
  ],
]

const core = later(async () => (await import('./checks-core.ts')).coreNotes)

function chunkOf(id: string): Later<Notes> {
  return chunks.find(([ids]) => ids.test(id))?.[1] ?? core
}

/** Why a check exists and which attack it stops, by its id (`CK-STATE`); undefined for an id without a note. */
export async function checkNote(id: string): Promise<string | undefined> {
  return noteOf(await chunkOf(id).load(), id)
}

/** Asks for the notes of an ordinary login before one of its checks fails. */
export function warmCheckNotes(): void {
  core.load().catch(() => undefined)
}

/** The same for a component: undefined until it has come. */
export function useCheckNote(id: string, wanted: boolean): string | undefined {
  return noteOf(useLater(chunkOf(id), wanted), id)
}

function noteOf(notes: Notes | undefined, id: string): string | undefined {
  return notes !== undefined && Object.hasOwn(notes, id) ? notes[id] : undefined
}
