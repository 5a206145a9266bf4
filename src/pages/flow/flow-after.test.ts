import { expect, it } from 'vitest'
import { flowIndex } from '#flows/registry.ts'
import { flowAfter } from './flow-after.ts'

it('leads from every flow but the last to another one, and never to its other variant', () => {
  for (const { id, sister } of flowIndex.slice(0, -1)) {
    const after = flowAfter(id)
    expect(after && [id, sister].includes(after.id)).toBe(false)
  }
  expect(flowAfter(flowIndex.at(-1)?.id ?? '')).toBeUndefined()
})

it('leads on: whoever follows it meets no flow twice', () => {
  const met: string[] = []
  for (let id = flowIndex[0]?.id; id !== undefined; id = flowAfter(id)?.id) {
    expect(met).not.toContain(id)
    met.push(id)
  }
  expect(met.length).toBeGreaterThan(flowIndex.length / 2)
})
