import { afterEach, describe, expect, it } from 'vitest'
import { format } from './format.ts'
import { directionOf, type Messages, speak } from './locale.ts'
import { messages } from './messages.en.ts'
import { speaker } from './speaker.ts'
import { t } from './t.ts'

const words = { steps: { one: '{count} step', other: '{count} steps' } } as const
const say = speaker<typeof words>(() => words)

describe('t', () => {
  afterEach(() => speak({ tag: 'en', messages }, { lang: '', dir: '' }))

  it('fills the places of a text', () => {
    expect(t('step-announced', { step: 6, total: 11, caption: 'It goes on.' })).toBe(
      'Step 6 of 11: It goes on.',
    )
  })

  it('chooses the plural form by count', () => {
    expect(say('steps', { count: 1 })).toBe('1 step')
    expect(say('steps', { count: 11 })).toBe('11 steps')
  })

  it('compiles only with the values that its text needs', () => {
    // @ts-expect-error: no count
    expect(say('steps')).toContain('step')
    // @ts-expect-error: no values
    expect(t('step-announced')).toContain('{step}')
    // @ts-expect-error: a value too many
    expect(t('next', { step: 1 })).toBe('Next')
    // @ts-expect-error: no such text
    expect(() => t('nothing')).toThrow()
  })

  it('speaks another language once it is given, and turns the page', () => {
    const arabic: Messages = { ...messages, next: 'التالي' }
    const root = { lang: 'en', dir: 'ltr' }
    speak({ tag: 'ar', messages: arabic }, root)
    expect(t('next')).toBe('التالي')
    expect(root).toEqual({ lang: 'ar', dir: 'rtl' })
  })
})

describe('format', () => {
  it('uses the forms that a language has', () => {
    const steps = { two: 'خطوتان', few: '{count} خطوات', other: '{count} خطوة' }
    expect(format(steps, { count: 2 }, 'ar')).toBe('خطوتان')
    expect(format(steps, { count: 3 }, 'ar-u-nu-latn')).toBe('3 خطوات')
  })

  it('takes what a learner typed as text, places and all', () => {
    expect(format('“{asked}” is no step', { asked: '{step}<b>' }, 'en')).toBe('“{step}<b>” is no step')
  })

  it('leaves a place without a value to be seen', () => {
    expect(format('{a} {b}', { a: 'x' }, 'en')).toBe('x {b}')
  })

  it('writes numbers as the language does', () => {
    expect(format('{n}', { n: 12345 }, 'en')).toBe('12,345')
  })
})

describe('directionOf', () => {
  it('knows the languages that run from right to left', () => {
    expect(['ar', 'ar-EG', 'he', 'en', 'de'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr'])
  })
})
