import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shuffle } from './shuffle.ts'

it('gives every number once, and the same order for the same seed', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 12 }), (seed, n) => {
      const order = shuffle(seed, n)
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, index) => index))
      expect(shuffle(seed, n)).toEqual(order)
    }),
  )
})

it('puts the first choice in each of three places about equally often', () => {
  const places = [0, 0, 0]
  for (let seed = 0; seed < 3000; seed++) {
    const place = shuffle(`run-${seed}/step/4`, 3).indexOf(0)
    places[place] = (places[place] ?? 0) + 1
  }
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120)
})
