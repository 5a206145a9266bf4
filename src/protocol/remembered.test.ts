import { expect, it } from 'vitest'
import { remembered } from './remembered.ts'

it('asks once for each object, whatever comes of it', () => {
  let asked = 0
  const ask = remembered((key: { n: number }) => {
    asked += 1
    return key.n > 0 ? key.n : undefined
  })
  const [one, none] = [{ n: 1 }, { n: 0 }]
  expect([ask(one), ask(one), ask(none), ask(none), ask({ n: 1 })]).toEqual([1, 1, undefined, undefined, 1])
  expect(asked).toBe(3)
})
