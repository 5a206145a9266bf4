/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** Nobody needs more levels; thousands of them would overflow the stack of whoever writes or copies the value. */
const deepest = 64

/** Parses JSON of at most 64 levels; undefined for anything else. */
export function parseJson(text: string): Json | undefined {
  // (An exception costs more than everything else here, and most often there is nothing to parse.)
  if (text === '' || isTooDeep(text)) return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** Whether data of whatever origin is an object with members: no array, not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether brackets are nested too deep, those within texts not counted. */
function isTooDeep(text: string): boolean {
  // So few cannot be, and hardly a text has more.
  if ((text.match(/[[{]/g)?.length ?? 0) <= deepest) return false
  let level = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (quoted && char === '\\') at++
    else if (char === '"') quoted = !quoted
    else if (quoted) continue
    else if (char === '[' || char === '{') level++
    else if (char === ']' || char === '}') level--
    if (level > deepest) return true
  }
  return false
}
