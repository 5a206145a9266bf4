/** An answer to a question that asks for misconceptions: 'pkce-login/7', when, and whether it was right. */
export interface Given {
  asks: readonly string[]
  question: string
  right: boolean
  /** Milliseconds since 1970. */
  at: number
}

const key = 'tokenwalk.review-waiting'

/** Of this page alone, where storage is blocked or full. */
let here: readonly Given[] = []

/** Keeps an answer until the deck takes it: whoever leaves before that has loaded loses nothing. */
export function letWait(given: Given): void {
  try {
    localStorage.setItem(key, JSON.stringify([...stored(), given]))
  } catch {
    here = [...here, given]
  }
}

/** All that waited, in the order in which it was answered; from now on nothing does. */
export function takeWaiting(): readonly Given[] {
  const all = [...stored(), ...here]
  here = []
  try {
    localStorage.removeItem(key)
  } catch {}
  return all
}

/** Whether something waits on this device. */
export function somethingWaits(): boolean {
  return stored().length + here.length > 0
}

function stored(): readonly Given[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(value) ? value.filter(isGiven) : []
  } catch {
    return []
  }
}

// What does not look like it would make the whole deck unreadable.
function isGiven(value: Given | null): boolean {
  return (
    Array.isArray(value?.asks) &&
    value.asks.every((id) => /^M\d\d$/.test(id)) &&
    /^[a-z][a-zA-Z0-9/-]{0,80}$/.test(value.question) &&
    typeof value.right === 'boolean' &&
    Number.isSafeInteger(value.at)
  )
}
