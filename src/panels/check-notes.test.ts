import { describe, expect, it } from 'vitest'
import { quickBreaks } from '#flows/pkce-login/quick-breaks.ts'
import { checkNote } from './check-notes.en.ts'
import { clientNotes } from './check-notes-client.en.ts'
import { serverNotes } from './check-notes-server.en.ts'
import { tokenNotes } from './check-notes-token.en.ts'

const all = [serverNotes, tokenNotes, clientNotes].flatMap((notes) => Object.entries(notes))

describe('why each check exists', () => {
  it.each(all)('%s: at most 25 words, in whole sentences', (id, note) => {
    expect(note.split(/\s+/).length).toBeLessThanOrEqual(25)
    expect(note).toMatch(/^[A-Z].*\.$/)
    expect(note).not.toMatch(/["']/)
    expect(checkNote(id)).toBe(note)
  })

  it('has a note for every check that a quick break makes fail', () => {
    expect(quickBreaks.filter(({ check }) => checkNote(check) === undefined)).toEqual([])
  })

  it('writes no check twice and knows nothing about others', () => {
    expect(new Set(all.map(([id]) => id)).size).toBe(all.length)
    expect(checkNote('constructor')).toBeUndefined()
  })
})
