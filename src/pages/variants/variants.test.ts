import { describe, expect, it } from 'vitest'
import { flowIndex } from '#flows/registry.ts'
import { refusalWords } from './refusals.en.ts'
import { refusalIndex, refusalOf } from './refusals.ts'
import { variantsOf } from './variants.ts'

const ids = flowIndex.map(({ id }) => id)

describe('variantsOf', () => {
  it.each(flowIndex.filter(({ sister }) => sister !== undefined && ids.includes(sister)).map(({ id }) => id))(
    '%s and its sister lead to each other at the same step',
    (id) => {
      const [login, api] = variantsOf(id, 7) ?? []
      expect([login?.need, api?.need]).toEqual(['login', 'api'])
      expect([login?.id, api?.id]).toContain(id)
      for (const side of [login, api]) expect(side?.href).toBe(`/flow/${side?.id}/step/7`)
      expect(variantsOf(login?.id ?? '', 0)?.[1].href).toBe(`/flow/${api?.id}`)
    },
  )

  it.each(refusalIndex.filter(({ sister = '' }) => ids.includes(sister)))(
    '$id and the flow that exists lead to each other',
    ({ id, sister = '' }) => {
      const open = variantsOf(sister, 3) ?? []
      expect(open.map((side) => side.href)).toEqual(
        expect.arrayContaining([`/flow/${id}`, `/flow/${sister}/step/3`]),
      )
      expect(variantsOf(id)?.map((side) => side.href)).toEqual(
        expect.arrayContaining([`/flow/${id}`, `/flow/${sister}`]),
      )
    },
  )

  it('has nothing for a flow of both needs, and for one that is not there', () => {
    for (const { id, needs } of flowIndex) if (needs.length > 1) expect(variantsOf(id)).toBeUndefined()
    expect(variantsOf('unknown')).toBeUndefined()
  })
})

describe('a refusal', () => {
  it('never stands in the way of a flow', () => {
    for (const id of ids) expect(refusalOf(id)).toBeUndefined()
  })

  it.each(refusalIndex)('$id says in short sentences what is missing and why', ({ id }) => {
    const words = refusalWords[id]
    expect(words).toBeDefined()
    if (!words) return
    const said = [
      words.verdict,
      words.lead,
      ...words.missing,
      words.why,
      ...words.instead.map(({ text }) => text),
    ]
    for (const sentence of said.flatMap((text) => text.split(/(?<=[.:?!])\s+/)))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
    expect(words.clauses.length).toBeGreaterThan(0)
    expect(words.missing).toHaveLength(3)
  })
})
