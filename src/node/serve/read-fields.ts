import type { Json, JsonObject } from '#protocol/jwt.ts'

/** A fault in a file of registrations; the message is one line without the name of the file. */
export class BadEntry extends Error {}

/** What a text has to look like, and what to say where it does not. */
export type Shape = readonly [pattern: RegExp, complaint: string]

const something: Shape = [/./s, 'is empty']

/** A text of an object; `at` leads the complaint: `clients[2]: client_id is missing`. */
export function textOf(entry: JsonObject, name: string, [pattern, complaint] = something): string {
  const value = entry[name]
  if (value === undefined) throw new BadEntry(`${name} is missing`)
  if (typeof value !== 'string') throw new BadEntry(`${name} has to be a text`)
  if (!pattern.test(value)) throw new BadEntry(`${name} ${complaint}`)
  return value
}

/** The same, where it may be left out. */
export function optionalText(entry: JsonObject, name: string, shape?: Shape): string | undefined {
  return entry[name] === undefined ? undefined : textOf(entry, name, shape)
}

/** One of several texts; the first where it is left out. */
export function oneOf<T extends string>(entry: JsonObject, name: string, values: readonly [T, ...T[]]): T {
  const value = entry[name] === undefined ? values[0] : values.find((known) => known === entry[name])
  if (value === undefined)
    throw new BadEntry(`${name} ${JSON.stringify(entry[name])} is not known, only ${values.join(', ')}`)
  return value
}

/** True or false; false where it is left out. */
export function flagOf(entry: JsonObject, name: string): boolean {
  const value = entry[name] ?? false
  if (typeof value !== 'boolean') throw new BadEntry(`${name} has to be true or false`)
  return value
}

/** A list whose entries are read one by one; a complaint about an entry says which one it is. */
export function listOf<T>(
  object: JsonObject,
  name: string,
  read: (value: Json, at: string) => T,
  absent: readonly T[] = [],
): readonly T[] {
  const list = object[name]
  if (list === undefined) return absent
  if (!Array.isArray(list)) throw new BadEntry(`${name} has to be a list`)
  return (list as readonly Json[]).map((value, index) => {
    const at = `${name}[${index}]`
    try {
      return read(value, at)
    } catch (error) {
      if (!(error instanceof BadEntry) || error.message.startsWith(at)) throw error
      throw new BadEntry(`${at}: ${error.message}`)
    }
  })
}

/** An entry that has to be an object. */
export function objectOf(value: Json): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadEntry('it has to be an object { ... }')
  return value as JsonObject
}
