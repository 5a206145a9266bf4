import { beforeEach, describe, expect, it } from 'vitest'
import { answered, passed } from '#pages/review/schedule.ts'
import { writeProgress } from './file.ts'
import { importFile } from './import-file.ts'
import { withAnswer, withSeen } from './progress.ts'
import { readSaved, type Saved, together, writeSaved } from './saved.ts'
import { clearSaved, keepSaved, savedNow } from './saved-store.ts'

const now = Date.UTC(2026, 10, 2, 10)
const saved: Saved = {
  flows: withAnswer(withSeen({}, 'pkce-login', 3), 'pkce-login', 3, true),
  deck: { M13: answered(undefined, false, 'pkce-login/7', now), M09: passed(undefined, 'card/M09', now) },
  translations: { nonce: 'قيمة فريدة', 'access token': 'رمز الوصول' },
  lessons: { '1': 'TW1.one.abcdef', '4': 'TW1.damaged' },
}
const nothing: Saved = { flows: {}, deck: {}, translations: {}, lessons: {} }
const fileOf = (text: string) => ({ text: async () => text })

describe('the file', () => {
  it('holds the steps, the review and the learner’s own words, and is read as it was written', () => {
    expect(readSaved(writeSaved(saved))).toEqual(saved)
    expect(readSaved(writeSaved(nothing))).toEqual(nothing)
    expect(JSON.parse(writeSaved(saved))).toMatchObject({ kind: 'tokenwalk-progress', version: 2 })
  })

  it('of version 1 is still read: it had the steps alone', () => {
    expect(readSaved(writeProgress(saved.flows))).toEqual({ ...nothing, flows: saved.flows })
  })

  it('of the first version 2 is still read: it had no lessons', () => {
    const { lessons: _, ...before } = JSON.parse(writeSaved(saved))
    expect(readSaved(JSON.stringify(before))).toEqual({ ...saved, lessons: {} })
  })

  const text = (change: object) => JSON.stringify({ ...JSON.parse(writeSaved(saved)), ...change })

  it.each([
    ['no JSON', 'version 2'],
    ['a later version', text({ version: 3 })],
    ['another kind', text({ kind: 'tokenwalk-review' })],
    ['no steps', text({ flows: undefined })],
    ['steps that are none', text({ flows: { x: { seen: 'all' } } })],
    ['no review', text({ review: undefined })],
    ['a review that is damaged', text({ review: { M13: { rights: 9 } } })],
    ['no words', text({ translations: undefined })],
    ['a word that is no text', text({ translations: { nonce: 7 } })],
    ['lessons that are none', text({ lessons: 'TW1' })],
    ['too much', text({ more: ' '.repeat(2_000_000) })],
  ])('is refused with %s', (_, damaged) => expect(readSaved(damaged)).toBeUndefined())
})

describe('a file that is brought', () => {
  beforeEach(() => clearSaved())

  it('adds what is not here, and says when that is nothing', async () => {
    expect(await importFile(fileOf(writeSaved(saved)))).toBe('added')
    expect(savedNow()).toEqual(saved)
    expect(await importFile(fileOf(writeSaved(saved)))).toBe('nothing-new')
    expect(await importFile(fileOf(writeProgress(saved.flows)))).toBe('nothing-new')
  })

  it('takes away nothing: not the newer answer, not the word that is here', () => {
    const newer = answered(saved.deck.M13, true, 'bff-cookies/3', now + 60_000)
    const here = { ...nothing, deck: { M13: newer }, translations: { nonce: 'Einmalwert' } }
    const both = together({ ...here, lessons: { '1': 'TW1.other', '2': 'TW1.one.abcdef' } }, saved)
    expect(both.lessons).toEqual({ '1': 'TW1.other', '2': 'TW1.one.abcdef', '4': 'TW1.damaged' })
    expect(both.deck).toEqual({ M13: newer, M09: saved.deck.M09 })
    expect(both.translations).toEqual({ ...saved.translations, nonce: 'Einmalwert' })
    expect(both.flows).toEqual(saved.flows)
  })

  it('changes nothing where it is damaged', async () => {
    keepSaved(saved)
    expect(await importFile(fileOf(writeSaved(saved).replace('M13', 'other')))).toBe('bad')
    expect(savedNow()).toEqual(saved)
  })
})

it('forgets all of it', () => {
  keepSaved(saved)
  clearSaved()
  expect(savedNow()).toEqual(nothing)
})
