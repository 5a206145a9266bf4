import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkNote } from './check-notes.ts'
import { apiNotes } from './checks-api.en.ts'
import { appNotes } from './checks-apps.ts'
import { coreNotes } from './checks-core.ts'
import { deviceNotes } from './checks-device.en.ts'
import { extensionNotes } from './checks-extensions.ts'
import { oauth1Notes } from './checks-oauth1.en.ts'
import { registrationNotes } from './checks-registration.en.ts'

const sets = [coreNotes, oauth1Notes, deviceNotes, appNotes, apiNotes, extensionNotes, registrationNotes]
const all = sets.flatMap((notes) => Object.entries(notes))

/** Every id of a table of checks, read off the sources: a switch that only bears such a name has no row. */
const ids = new Set(
  ['protocol', 'servers', 'clients'].flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [
        ...readFileSync(`src/${room}/${file}`, 'utf8').matchAll(/(?<!switches\[)'(CK-[A-Z0-9-]+)'/g),
      ])
      .map(([, id = '']) => id),
  ),
)

describe('why each check exists', () => {
  it.each(all)('%s: at most 25 words, in whole sentences', async (id, note) => {
    expect(note.split(/\s+/).length).toBeLessThanOrEqual(25)
    expect(note).toMatch(/^[A-Z].*\.$/)
    expect(note).not.toMatch(/["']/)
    expect(await checkNote(id)).toBe(note)
  })

  it('has a note for every check of every table, and none for a check that is gone', () => {
    expect(ids.size).toBeGreaterThan(180)
    const noted = new Set(all.map(([id]) => id))
    expect([...ids].filter((id) => !noted.has(id))).toEqual([])
    expect([...noted].filter((id) => !ids.has(id))).toEqual([])
  })

  it('writes no check twice and knows nothing about others', async () => {
    expect(new Set(all.map(([id]) => id)).size).toBe(all.length)
    expect(await checkNote('constructor')).toBeUndefined()
  })
})
