/**
 * The defences that a learner may switch off, and the values each may have. Everything else cannot be switched: without
 * a known client or a checked address there is nothing left to run.
 */
export const switches: Readonly<Record<string, readonly string[]>> = {
  'CK-PKCE-PRESENT': ['on', 'off', 'everyone'],
  'CK-PKCE-METHOD': ['on', 'off'],
  'CK-PKCE-DOWNGRADE': ['on', 'off'],
  'CK-PKCE-MATCH': ['on', 'off'],
  'CK-CODE-ONCE': ['on', 'refuse', 'off'],
  'CK-CODE-FRESH': ['on', 'off'],
  'CK-CODE-REDIRECT': ['on', 'off', 'if-sent'],
  'CK-LOGIN-CSRF': ['on', 'off'],
  'CK-LOGIN-TRIES': ['on', 'off'],
  'CK-STATE': ['on', 'off'],
  'CK-ISS-RFC9207': ['on', 'off'],
  'CK-IDT-AUD': ['on', 'off'],
  'CK-IDT-SIG': ['on', 'off'],
  'CK-IDT-EXP': ['on', 'off'],
  'CK-IDT-NONCE': ['on', 'off'],
  'CK-SUB-MATCH': ['on', 'off'],
  // OAuth 1.0a and the API
  'CK-CONSUMER-SIG': ['on', 'off'],
  'CK-TIMESTAMP': ['on', 'off'],
  'CK-VERIFIER-1A': ['on', 'off'],
  'CK-TEMP-USED': ['on', 'off'],
  'CK-AT-HEADER': ['on', 'off'],
  'CK-AT-AUD': ['on', 'off'],
  'CK-AT-TYP': ['on', 'off'],
  'CK-AT-ALG': ['on', 'off'],
  'CK-AT-SIG': ['on', 'off'],
  'CK-AT-SCOPE': ['on', 'off'],
  'CK-AT-USER': ['on', 'off'],
  'CK-DPOP-ATH': ['on', 'off'],
  'CK-DPOP-REPLAY': ['on', 'off'],
  // /authorize and its pages
  'CK-REDIRECT-EXACT': ['on', 'prefix', 'wildcard'],
  'CK-RESPONSE-TYPE': ['on', 'off', 'no-token'],
  'CK-NONCE-PRESENT': ['on', 'off'],
  'SW-ISS': ['on', 'off'],
  'SW-LOGIN-FIRST': ['on', 'off'],
  'CK-REG-TOKEN': ['on', 'off'],
  'SW-REDIRECT-STATUS': ['303', '302', '307'],
  'SW-FRAME-ANCESTORS': ['on', 'off'],
  'SW-REFERRER-POLICY': ['on', 'off'],
  // /token and the device pages
  'CK-ROPC-DISABLED': ['on', 'off'],
  'CK-ROPC-TRIES': ['on', 'off'],
  'CK-RT-REUSE': ['on', 'refuse', 'off'],
  'SW-RT-ROTATE': ['on', 'off'],
  'CK-RT-KEY': ['on', 'off'],
  'CK-RT-SCOPE': ['on', 'off'],
  'CK-CC-SUB': ['on', 'off'],
  'CK-RESOURCE-KNOWN': ['on', 'off'],
  'CK-DEV-TRIES': ['on', 'off'],
  'CK-DEV-SLOW': ['on', 'off'],
  'CK-DEV-EXPIRED': ['on', 'off'],
  'SW-DEV-CONFIRM': ['on', 'off'],
  'SW-TOKEN-TYPE': ['bearer', 'dpop'],
  'CK-DPOP-NONCE': ['off', 'on'],
  'CK-DPOP-JKT': ['on', 'off'],
  // What the apps send and check
  'CLIENT-PKCE': ['S256', 'plain', 'none'],
  'COOKIE-SAMESITE': ['None', 'Lax', 'Strict'],
  'CK-FORM-STATE': ['on', 'off'],
  'CK-IDT-ALG': ['on', 'off'],
  'CK-BFF-CSRF': ['on', 'off'],
  'CK-BFF-ALLOWLIST': ['on', 'off'],
}

/** Whether a policy knows this switch and this value. */
export function isSwitch(id: string, to: string): boolean {
  return Object.hasOwn(switches, id) && (switches[id]?.includes(to) ?? false)
}

/** The switches of a run that there really are: a link may ask for any, and some would leave nothing to run. */
export function knownSwitches(asked: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).filter(([id, to]) => isSwitch(id, to)))
}
