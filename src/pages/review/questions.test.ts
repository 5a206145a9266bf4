import { describe, expect, it } from 'vitest'
import type { StepContent } from '#flows/kit/types.ts'
import { flowIndex, loadFlow } from '#flows/registry.ts'
import { bring, nameAfter, namesFor } from './ask.ts'
import { cards } from './cards.en.ts'
import { ids } from './ids.ts'
import { misconceptions } from './misconceptions.en.ts'
import { placeOf } from './places.ts'
import { repairs } from './repairs.ts'

const flows = new Map(await Promise.all(flowIndex.map(async ({ id }) => [id, await loadFlow(id)] as const)))
const stepOf = (name: string): StepContent | undefined => {
  const [flow = '', step] = name.split('/')
  return flows.get(flow)?.content.steps[Number(step)]
}
const words = (text: string) => text.split(/\s+/).length
const sentences = (text: string) => text.split(/(?<=[.?!:])\s+/)

describe('the misconceptions', () => {
  it('are forty, each with a short sentence that is often said and short ones that are better', () => {
    expect(Object.keys(misconceptions)).toEqual(ids)
    for (const { said, better } of Object.values(misconceptions)) {
      expect(words(said)).toBeLessThanOrEqual(14)
      for (const sentence of sentences(better)) expect(words(sentence), sentence).toBeLessThanOrEqual(20)
      expect(said + better).not.toMatch(/["']/)
      expect(better).toMatch(/[.?”]$/)
    }
  })

  it.each(ids)('%s has a question, and a place that repairs it', async (id) => {
    const names = namesFor(id)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const asked = await bring(id, name)
      expect(asked.asks, name).toContain(id)
      expect(placeOf(asked.place).title).not.toMatch(/: $/)
      // A question that is asked as another step's would stand in the deck twice.
      expect(asked.predict.review).toBeUndefined()
    }
    const place = repairs[id]
    if (!place.startsWith('concept/')) expect(stepOf(place)?.fixes, place).toContain(id)
    expect(placeOf(place).title).not.toMatch(/: $/)
  })

  it.each(ids)('%s is asked in different words in turn', (id) => {
    const names = namesFor(id)
    let last: string | undefined
    for (const name of [...names, ...names]) {
      last = nameAfter(id, last)
      expect(last).toBe(name)
    }
    expect(nameAfter(id, 'concept/openid/1')).toBe(names[0])
  })
})

describe('the questions of the flows', () => {
  const asking = [...flows].flatMap(([id, flow]) =>
    Object.entries<StepContent>(flow?.content.steps ?? {}).map(([n, step]) => [`${id}/${n}`, step] as const),
  )

  it('ask for misconceptions that are there', () => {
    for (const [name, { predict }] of asking)
      for (const id of predict.asks ?? []) expect(ids, name).toContain(id)
  })

  it('ask as a re-used step for what the first one asks for, in the same words', () => {
    for (const [name, { predict }] of asking) {
      const first = predict.review && stepOf(predict.review)
      if (first && first.predict.question === predict.question)
        expect(predict.asks, name).toEqual(first.predict.asks)
    }
  })
})

describe('the cards of the deck’s own', () => {
  const all = Object.entries(cards)

  it.each(all)(
    '%s has three different choices, one right, and feedback for each',
    (id, { question, choices }) => {
      expect(ids).toContain(id)
      expect(words(question)).toBeLessThanOrEqual(20)
      expect(new Set(choices.map(({ text }) => text)).size).toBe(3)
      expect(choices.filter(({ correct }) => correct)).toHaveLength(1)
      for (const { text, feedback } of choices) {
        expect(words(text)).toBeLessThanOrEqual(12)
        for (const sentence of sentences(feedback)) expect(words(sentence), sentence).toBeLessThanOrEqual(20)
        expect(question + text + feedback).not.toMatch(/["']/)
      }
    },
  )

  it('do not give the answer away by its length, nor by its place', () => {
    const places = [0, 0, 0]
    const longest = all.filter(([, { choices }]) => {
      const right = choices.findIndex(({ correct }) => correct)
      places[right] = (places[right] ?? 0) + 1
      const lengths = choices.map(({ text }) => text.length)
      return lengths[right] === Math.max(...lengths)
    })
    expect(longest.length / all.length).toBeLessThan(0.45)
    const lengths = all.flatMap(([, { choices }]) => choices.map(({ text }) => text.length))
    expect(Math.max(...lengths)).toBeLessThan(60)
    expect(Math.min(...places)).toBeGreaterThan(0)
  })
})
