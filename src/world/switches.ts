/**
 * The defences that a learner may switch off, and the values each may have. Everything else cannot be switched: without
 * a known client or a checked address there is nothing left to run.
 */
export const switches: Readonly<Record<string, readonly string[]>> = {
  'CK-PKCE-PRESENT': ['on', 'off'],
  'CK-PKCE-METHOD': ['on', 'off'],
  'CK-PKCE-DOWNGRADE': ['on', 'off'],
  'CK-PKCE-MATCH': ['on', 'off'],
  'CK-CODE-ONCE': ['on', 'off'],
  'CK-CODE-FRESH': ['on', 'off'],
  'CK-CODE-REDIRECT': ['on', 'off'],
  'CK-LOGIN-CSRF': ['on', 'off'],
  'CK-STATE': ['on', 'off'],
  'CK-ISS-RFC9207': ['on', 'off'],
  'CK-IDT-AUD': ['on', 'off'],
  'CK-IDT-SIG': ['on', 'off'],
  'CK-IDT-EXP': ['on', 'off'],
  'CK-IDT-NONCE': ['on', 'off'],
  'CK-SUB-MATCH': ['on', 'off'],
}

/** Whether a policy knows this switch and this value. */
export function isSwitch(id: string, to: string): boolean {
  return Object.hasOwn(switches, id) && (switches[id]?.includes(to) ?? false)
}

/** The switches of a run that there really are: a link may ask for any, and some would leave nothing to run. */
export function knownSwitches(asked: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).filter(([id, to]) => isSwitch(id, to)))
}
