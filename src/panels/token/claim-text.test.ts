import { expect, it } from 'vitest'
import { claimText, timeText } from './claim-text.ts'

it('keeps strings and numbers apart', () => {
  expect(claimText('1')).toBe('"1"')
  expect(claimText(1)).toBe('1')
  expect(claimText(['a'])).toBe('["a"]')
  expect(claimText(undefined)).toBe('')
})

it('reads the times of a token, and nothing else, as times', () => {
  expect(timeText('exp', 0, 'en')).toContain('1970')
  expect(timeText('sub', 0, 'en')).toBeUndefined()
  expect(timeText('exp', '0', 'en')).toBeUndefined()
  expect(timeText('exp', 1e300, 'en')).toBeUndefined()
})
