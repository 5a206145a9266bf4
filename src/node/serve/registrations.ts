import { readFileSync } from 'node:fs'
import { parseObject } from '#protocol/jwt.ts'
import type { Client, User } from '#servers/authorization/types.ts'
import { readClient } from './read-client.ts'
import { type Consumer, readConsumer } from './read-consumer.ts'
import { BadEntry, listOf, textOf } from './read-fields.ts'
import { type Policy, readPolicy } from './read-policy.ts'
import { readUser } from './read-user.ts'

/** What a file of registrations adds to the cast. */
export interface Registrations {
  users: readonly User[]
  scopes: readonly string[]
  clients: readonly Client[]
  consumers: readonly Consumer[]
  policy: Policy
}

const entries = ['users', 'scopes', 'clients', 'policy', 'oauth1'] as const

/**
 * Reads a file `{ users, scopes, clients, oauth1, policy }`, each optional (README, "Point your own app at it").
 * Throws a `BadEntry` whose message is one line: the file, the entry, and what is wrong with it.
 */
export function readRegistrations(file: string): Registrations {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new BadEntry(
      `${file} cannot be read: ${reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? error}`,
    )
  }
  try {
    return parseRegistrations(text)
  } catch (error) {
    throw error instanceof BadEntry ? new BadEntry(`${file}: ${error.message}`) : error
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
  EISDIR: 'it is a folder',
}

/** The same for the text of such a file. */
export function parseRegistrations(text: string): Registrations {
  const file = parseObject(text.replace(/^\uFEFF/, ''))
  if (file === undefined) throw new BadEntry(notAnObject(text))
  const stranger = Object.keys(file).find((name) => !entries.some((known) => known === name))
  if (stranger !== undefined)
    throw new BadEntry(`there is no "${stranger}", only ${entries.slice(0, -1).join(', ')} and oauth1`)
  return {
    users: distinct('users', 'sub', distinct('users', 'username', listOf(file, 'users', readUser))),
    scopes: listOf(file, 'scopes', (value, at) => textOf({ [at]: value }, at, scopeToken)),
    clients: distinct('clients', 'client_id', listOf(file, 'clients', readClient)),
    consumers: distinct('oauth1', 'consumer_key', listOf(file, 'oauth1', readConsumer)),
    policy: readPolicy(file),
  }
}

/** RFC 6749 3.3 */
const scopeToken = [/^[!#-[\]-~]+$/, 'is no scope: visible ASCII without space, " and \\ is'] as const

function distinct<T>(list: string, name: keyof T & string, entries: readonly T[]): readonly T[] {
  const twice = entries.findIndex(
    (entry, at) => entries.findIndex((other) => other[name] === entry[name]) < at,
  )
  if (twice >= 0) throw new BadEntry(`${list}[${twice}]: ${name} "${entries[twice]?.[name]}" is there twice`)
  return entries
}

function notAnObject(text: string): string {
  try {
    JSON.parse(text)
    return 'it has to be a JSON object { "users": [...], "clients": [...] }'
  } catch (error) {
    return `it is not JSON: ${(error as Error).message.replaceAll(/\s+/g, ' ')}`
  }
}
